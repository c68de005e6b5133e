import { crc32 } from 'node:zlib';
import { COLOURS, type Canvas } from './canvas.js';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const BITS = 4;
const PALETTE = 3;
const LARGEST_BLOCK = 0xffff;
const ADLER = 65_521;
// So many bytes can be summed up before numbers have to be brought down again.
const UNREDUCED = 4096;

/** A canvas as a PNG of sixteen colours. Stored rather than squeezed, so that its bytes are the same everywhere. */
export const pngOf = (canvas: Canvas): Buffer => {
  const { width, height } = canvas;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([BITS, PALETTE, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(Object.values(COLOURS).flat())),
    chunk('IDAT', stored(rowsOf(canvas))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

/** Each row behind the number of its filter, which is none; two pixels a byte, of an even width. */
const rowsOf = ({ width, height, pixels }: Canvas): Buffer => {
  const length = 1 + width / 2;
  const rows = Buffer.alloc(length * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 2) {
      const from = y * width + x;
      rows[y * length + 1 + x / 2] = ((pixels[from] ?? 0) << BITS) | (pixels[from + 1] ?? 0);
    }
  }
  return rows;
};

const chunk = (type: string, data: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
};

/** As zlib has data that is not compressed. */
const stored = (data: Buffer): Buffer => {
  const parts: Buffer[] = [Buffer.from([0x78, 0x01])];
  for (let from = 0; from < data.length; from += LARGEST_BLOCK) {
    const block = data.subarray(from, from + LARGEST_BLOCK);
    const head = Buffer.alloc(5);
    head.writeUInt8(from + LARGEST_BLOCK >= data.length ? 1 : 0, 0);
    head.writeUInt16LE(block.length, 1);
    head.writeUInt16LE(block.length ^ LARGEST_BLOCK, 3);
    parts.push(head, block);
  }
  const end = Buffer.alloc(4);
  end.writeUInt32BE(adler(data));
  return Buffer.concat([...parts, end]);
};

const adler = (data: Buffer): number => {
  let a = 1;
  let b = 0;
  for (let from = 0; from < data.length; from += UNREDUCED) {
    for (const byte of data.subarray(from, from + UNREDUCED)) b += a += byte;
    a %= ADLER;
    b %= ADLER;
  }
  return ((b << 16) | a) >>> 0;
};
