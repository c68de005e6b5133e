import { inflateRawSync } from 'node:zlib';
import pg from 'pg';

/** Every way in which a text may stand in a file: as it is, in hexadecimal, in base64, escaped as JSON or as a URL. */
export const formsOf = (text: string): readonly string[] => {
  const bytes = Buffer.from(text);
  const escaped = [...text].map((one) => `\\u${one.codePointAt(0)?.toString(16).padStart(4, '0')}`).join('');
  // In base64 the same bytes look different by where they begin.
  const shifted = [0, 1, 2].map((before) => {
    const encoded = Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replaceAll('=', '');
    return encoded.slice(before === 0 ? 0 : before + 1, -2);
  });
  return [text, bytes.toString('hex'), encodeURIComponent(text), escaped, ...shifted.filter((form) => form.length > 5)];
};

/** Every table of a database, whole, as text. */
export const dumpOf = async (url: string): Promise<ReadonlyMap<string, string>> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
       WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
    );
    const dump = new Map<string, string>();
    for (const { name } of tables) {
      const { rows } = await client.query<{ row: string }>(`SELECT t::text AS row FROM ${name} AS t`);
      dump.set(name, rows.map(({ row }) => row).join('\n'));
    }
    return dump;
  } finally {
    await client.end();
  }
};

/** Where any of these texts stands, in any form. */
export const tracesOf = (texts: readonly string[], places: ReadonlyMap<string, string>): readonly string[] =>
  [...places].flatMap(([place, content]) =>
    texts.flatMap((text) => formsOf(text).flatMap((form) => (content.includes(form) ? [`${form} in ${place}`] : []))),
  );

const ENTRY = Buffer.from('PK\u0001\u0002', 'latin1');

/** All that is packed in a workbook, as text. */
export const unpacked = (workbook: Buffer): string => {
  const texts: string[] = [];
  for (let at = workbook.indexOf(ENTRY); at >= 0; at = workbook.indexOf(ENTRY, at + 46)) {
    const [size, local] = [workbook.readUInt32LE(at + 20), workbook.readUInt32LE(at + 42)];
    const begin = local + 30 + workbook.readUInt16LE(local + 26) + workbook.readUInt16LE(local + 28);
    const packed = workbook.subarray(begin, begin + size);
    texts.push((workbook.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString('utf8'));
  }
  if (texts.length === 0) throw new Error('This is no workbook');
  return texts.join('\n');
};
