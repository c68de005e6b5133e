import sharp from 'sharp';

const FORMATS = ['jpeg', 'png', 'webp'] as const;
export type Format = (typeof FORMATS)[number];

/** Something that must not come out of a photo. */
export const SECRET = 'Chen Meilin, 3 Wangjiang Road';

const gps = {
  IFD0: { Copyright: SECRET, Model: SECRET },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '30/1 13/1 46/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '120/1 11/1 0/1',
    GPSProcessingMethod: SECRET,
  },
};
const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="30,13.7N" exif:UserComment="${SECRET}"/></rdf:RDF></x:xmpmeta>`;

/** A picture that is the same on every run, and not easily compressed. */
const pixels = (width: number, height: number): Buffer => {
  const bytes = Buffer.alloc(width * height * 3);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = ((at * at) >> 9) ^ (at >> 4);
  return bytes;
};

/** A photo as a telephone takes it: lying on its side, and telling where it was taken. */
export const photoOf = async (format: Format, width = 2000, height = 1000): Promise<Buffer> => {
  const photo = sharp(pixels(width, height), { raw: { width, height, channels: 3 } })
    .withMetadata({ orientation: 6 })
    .withExifMerge(gps)
    .withXmp(xmp)
    .toFormat(format, { quality: 80 });
  const bytes = await photo.toBuffer();
  return format === 'jpeg' ? withComment(bytes) : bytes;
};

// A comment segment right after the start of the image, and a second file behind its end.
const withComment = (jpeg: Buffer): Buffer => {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(SECRET.length + 2);
  const comment = Buffer.concat([Buffer.from([0xff, 0xfe]), length, Buffer.from(SECRET)]);
  return Buffer.concat([jpeg.subarray(0, 2), comment, jpeg.subarray(2), Buffer.from(`<script>${SECRET}</script>`)]);
};
