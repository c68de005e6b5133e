import { AbsorbCaseHandler } from './absorb-case/absorb-case.command.js';
import { FilePartHandler } from './file-part/file-part.command.js';
import { UndoMergeHandler } from './undo-merge/undo-merge.command.js';

/** What no person asks for: it follows from something they did to another case. */
export const askedByProcesses = {
  controllers: [],
  handlers: [AbsorbCaseHandler, FilePartHandler, UndoMergeHandler],
};
