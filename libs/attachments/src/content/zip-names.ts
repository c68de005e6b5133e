const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;

/**
 * The names in the directory at the end of a zip file, which nothing is unpacked for; undefined when the directory is
 * not whole. No file that is taken needs the 64-bit form.
 */
export const namesInZip = (bytes: Buffer): readonly string[] | undefined => {
  const end = endOf(bytes);
  if (end === undefined) return undefined;
  const names: string[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (at + ENTRY_SIZE > end || bytes.readUInt32LE(at) !== ENTRY) return undefined;
    const nameEnds = at + ENTRY_SIZE + bytes.readUInt16LE(at + 28);
    names.push(bytes.toString('utf8', at + ENTRY_SIZE, nameEnds));
    at = nameEnds + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return names;
};

const endOf = (bytes: Buffer): number | undefined => {
  const earliest = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT);
  for (let at = bytes.length - END_SIZE; at >= earliest; at -= 1) {
    if (bytes.readUInt32LE(at) === END) return at;
  }
  return undefined;
};
