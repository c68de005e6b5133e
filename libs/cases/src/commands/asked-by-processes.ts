import { AbsorbCaseHandler } from './absorb-case/absorb-case.command.js';
import { FilePartHandler } from './file-part/file-part.command.js';
import { RouteOrderHandler } from './route-order/route-order.command.js';
import { SucceedUnitHandler } from './succeed-unit/succeed-unit.command.js';
import { UndoMergeHandler } from './undo-merge/undo-merge.command.js';

/** What no person asks for: it follows from something they did. */
export const askedByProcesses = {
  controllers: [],
  handlers: [AbsorbCaseHandler, FilePartHandler, RouteOrderHandler, SucceedUnitHandler, UndoMergeHandler],
};
