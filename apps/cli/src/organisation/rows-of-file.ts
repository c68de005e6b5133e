import { readFile } from 'node:fs/promises';
import { readRows, translateUnitRejection, type Row } from '@crosswalk/organisation';
import type { Terminal } from '../terminal/terminal.js';
import { organisationWords as words } from './organisation.words.js';

/** The rows of a file; undefined, once it was said why, when it is no sheet of units and people. */
export const rowsOfFile = async (path: string, terminal: Terminal): Promise<readonly Row[] | undefined> => {
  const bytes = await readFile(path).catch(() => undefined);
  if (!bytes) {
    terminal.remark(words.unreadable, { path });
    return undefined;
  }
  try {
    return await readRows(bytes);
  } catch (error) {
    const refused = translateUnitRejection(error);
    if (!refused) throw error;
    terminal.remark(words.refusedFile, { path, reason: terminal.text(refused.problem, refused.details) });
    return undefined;
  }
};
