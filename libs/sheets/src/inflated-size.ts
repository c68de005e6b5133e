const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;

/** What the entries of a zip take when they are unpacked, as its directory says; before anything is unpacked. */
export const inflatedSize = (zip: Buffer): number => {
  const end = endOf(zip);
  let at = zip.readUInt32LE(end + 16);
  let size = 0;
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (zip.readUInt32LE(at) !== ENTRY) throw new Error('A broken zip directory');
    size += zip.readUInt32LE(at + 24);
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return size;
};

const endOf = (zip: Buffer): number => {
  const earliest = Math.max(0, zip.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = zip.length - END_LENGTH; at >= earliest; at -= 1) if (zip.readUInt32LE(at) === END) return at;
  throw new Error('Not a zip');
};
