import { readSheets, type Table } from '@crosswalk/sheets';
import { VisitRejected } from '../round/rejections.js';

/**
 * The tables of a file: every sheet of an XLSX, or the one of a CSV.
 * @throws VisitRejected when it is neither
 */
export const readTables = async (bytes: Buffer): Promise<readonly Table[]> => {
  try {
    return (await readSheets(bytes)).map(({ rows }) => rows);
  } catch (cause) {
    throw Object.assign(new VisitRejected('sheet-unreadable', {}, 'file'), { cause });
  }
};
