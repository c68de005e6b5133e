import { VisitRejected } from '../round/rejections.js';
import { readCsv } from './csv.js';
import type { Table } from './table-row.js';
import { readXlsx } from './xlsx.js';

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');

/**
 * The tables of a file, told by its first bytes: every sheet of an XLSX, or the one of a CSV.
 * @throws VisitRejected when it is neither
 */
export const readTables = async (bytes: Buffer): Promise<readonly Table[]> => {
  try {
    return bytes.subarray(0, ZIP.length).equals(ZIP) ? await readXlsx(bytes) : [readCsv(bytes)];
  } catch (cause) {
    throw Object.assign(new VisitRejected('sheet-unreadable', {}, 'file'), { cause });
  }
};
