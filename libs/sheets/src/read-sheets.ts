import { readCsv } from './csv.js';
import type { Sheet } from './table-row.js';
import { readXlsx } from './xlsx.js';

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');

/**
 * The sheets of a file, told by its first bytes: every one of an XLSX, or the one of a CSV.
 * @throws when it is neither, or unpacks to more than a sheet would
 */
export const readSheets = async (bytes: Buffer): Promise<readonly Sheet[]> =>
  bytes.subarray(0, ZIP.length).equals(ZIP) ? readXlsx(bytes) : [{ rows: readCsv(bytes) }];
