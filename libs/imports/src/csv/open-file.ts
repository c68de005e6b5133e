import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { CsvSplitter } from '@crosswalk/sheets';
import type { CsvRecord } from '@crosswalk/sheets';

/** The file cannot be read to its end: it is no regular file, or its compression is broken. */
export class FileUnreadable extends Error {
  override readonly name = 'FileUnreadable';

  constructor(
    readonly path: string,
    readonly reason: 'no-such-file' | 'not-a-file' | 'compression-broken' | 'empty',
    options?: ErrorOptions,
  ) {
    super(`${path}: ${reason}`, options);
  }
}

export type SourceFile = Readonly<{ path: string; bytes: number; sha256: string; compressed: boolean }>;

/** Looks a file over before it is read. @throws FileUnreadable */
export const inspectFile = async (path: string): Promise<SourceFile> => {
  const found = await stat(path).catch((cause: unknown) => {
    throw new FileUnreadable(path, 'no-such-file', { cause });
  });
  if (!found.isFile()) throw new FileUnreadable(path, 'not-a-file');
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
  return { path, bytes: found.size, sha256: hash.digest('hex'), compressed: await startsAsGzip(path) };
};

const startsAsGzip = async (path: string): Promise<boolean> => {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await file.close();
  }
};

/** Large enough that a piece holds some hundred rows. */
const PIECE = 1 << 18;

/** `bytesRead`: how much of the file these records and all before them took. */
export type Portion = Readonly<{ records: readonly CsvRecord[]; bytesRead: number }>;

/**
 * The records of a CSV file, plain or gzip (told by its first bytes), as many at a time as a piece of the file holds.
 * @throws FileUnreadable when the compression is broken
 */
export async function* readRecords(
  { path, compressed }: SourceFile,
  { encoding, delimiter }: Readonly<{ encoding: string; delimiter: string }>,
): AsyncGenerator<Portion> {
  const raw = createReadStream(path, { highWaterMark: PIECE });
  const unpacked = compressed ? raw.pipe(createGunzip({ chunkSize: PIECE })) : undefined;
  const bytes = unpacked ?? raw;
  const bytesRead = (): number => unpacked?.bytesWritten ?? raw.bytesRead;
  raw.on('error', (error) => bytes.destroy(error));
  const decoder = new TextDecoder(encoding);
  const splitter = new CsvSplitter(delimiter);
  try {
    for await (const chunk of bytes) {
      const records = splitter.push(decoder.decode(chunk as Uint8Array, { stream: true }));
      if (records.length > 0) yield { records, bytesRead: bytesRead() };
    }
    const rest = splitter.push(decoder.decode());
    yield { records: [...rest, ...splitter.end()], bytesRead: bytesRead() };
  } catch (cause) {
    if (brokenCompression(cause)) throw new FileUnreadable(path, 'compression-broken', { cause });
    throw cause;
  } finally {
    raw.destroy();
    bytes.destroy();
  }
}

const brokenCompression = (cause: unknown): boolean =>
  typeof cause === 'object' && cause !== null && 'code' in cause && String(cause.code).startsWith('Z_');
