type Entry = Readonly<{ name: Buffer; data: Buffer; method: number; size: number; at: number }>;

/** How the parts are packed, and what the directory says of the size of each; as they are when nothing is said. */
type Packed = Readonly<{ method: number; size: number }>;

/** A zip of these parts. */
export const zipOf = (parts: Readonly<Record<string, string | Buffer>>, packed?: Packed): Buffer => {
  let at = 0;
  const entries = Object.entries(parts).map(([path, part]): Entry => {
    const [name, data] = [Buffer.from(path), Buffer.from(part)];
    const entry = { name, data, ...(packed ?? { method: 0, size: data.length }), at };
    at += 30 + name.length + data.length;
    return entry;
  });
  const directory = Buffer.concat(entries.map(recordOf));
  const end = numbers([0x06054b50, 4], [0, 4], [entries.length, 2], [entries.length, 2], [directory.length, 4]);
  return Buffer.concat([...entries.map(fileOf), directory, end, numbers([at, 4], [0, 2])]);
};

const fileOf = ({ name, data, method, size }: Entry): Buffer => {
  const sizes = numbers([0, 4], [data.length, 4], [size, 4], [name.length, 2], [0, 2]);
  return Buffer.concat([numbers([0x04034b50, 4], [20, 2], [0, 2], [method, 2], [0, 4]), sizes, name, data]);
};

const recordOf = ({ name, data, method, size, at }: Entry): Buffer => {
  const sizes = numbers([0, 4], [data.length, 4], [size, 4], [name.length, 2], [0, 2], [0, 2]);
  const place = numbers([0, 2], [0, 2], [0, 4], [at, 4]);
  return Buffer.concat([numbers([0x02014b50, 4], [20, 2], [20, 2], [0, 2], [method, 2], [0, 4]), sizes, place, name]);
};

const numbers = (...fields: readonly (readonly [number, number])[]): Buffer =>
  Buffer.concat(
    fields.map(([value, width]) => {
      const bytes = Buffer.alloc(width);
      bytes.writeUIntLE(value, 0, width);
      return bytes;
    }),
  );
