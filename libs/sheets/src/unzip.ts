import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;

const inflate = promisify(inflateRaw);

type Entry = Readonly<{ name: string; method: number; packed: number; size: number; at: number }>;

/**
 * The entries of a zip by name, unpacked. Nothing grows beyond what the directory says, nor all of it beyond `largest`
 * bytes. @throws when it does, or is no zip, or one of several parts or with more entries than a sheet ever has
 */
export const unzip = async (zip: Buffer, largest: number): Promise<ReadonlyMap<string, Buffer>> => {
  const entries = entriesOf(zip);
  if (entries.reduce((sum, { size }) => sum + size, 0) > largest) throw new Error('Too large when unpacked');
  const unpacked = new Map<string, Buffer>();
  for (const entry of entries) unpacked.set(entry.name, await unpack(zip, entry));
  return unpacked;
};

const unpack = async (zip: Buffer, { method, packed, size, at }: Entry): Promise<Buffer> => {
  if (zip.readUInt32LE(at) !== LOCAL) throw new Error('A broken zip entry');
  const start = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
  const bytes = zip.subarray(start, start + packed);
  if (method === STORED && packed === size) return bytes;
  if (method !== DEFLATED) throw new Error('A zip entry packed in a strange way');
  return size === 0 ? Buffer.alloc(0) : inflate(bytes, { maxOutputLength: size });
};

const entriesOf = (zip: Buffer): readonly Entry[] => {
  const end = endOf(zip);
  let at = zip.readUInt32LE(end + 16);
  const count = zip.readUInt16LE(end + 10);
  // Whoever reads it after us has to find the same directory.
  const plain = zip.readUInt32LE(end + 4) === 0 && zip.readUInt16LE(end + 8) === count;
  if (!plain || at + zip.readUInt32LE(end + 12) !== end) throw new Error('A broken zip directory');
  return Array.from({ length: count }, () => {
    if (zip.readUInt32LE(at) !== ENTRY) throw new Error('A broken zip directory');
    const nameLength = zip.readUInt16LE(at + 28);
    const entry = {
      name: zip.toString('utf8', at + 46, at + 46 + nameLength),
      method: zip.readUInt16LE(at + 10),
      packed: zip.readUInt32LE(at + 20),
      size: zip.readUInt32LE(at + 24),
      at: zip.readUInt32LE(at + 42),
    };
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    return entry;
  });
};

const endOf = (zip: Buffer): number => {
  const earliest = Math.max(0, zip.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = zip.length - END_LENGTH; at >= earliest; at -= 1) if (zip.readUInt32LE(at) === END) return at;
  throw new Error('Not a zip');
};
