import { AmendCaseHandler } from './amend-case/amend-case.command.js';
import { AmendCaseController } from './amend-case/amend-case.controller.js';
import { FileCaseHandler } from './file-case/file-case.command.js';
import { FileCaseController } from './file-case/file-case.controller.js';
import { ListCaseHandler } from './list-case/list-case.command.js';
import { ListCaseController } from './list-case/list-case.controller.js';
import { RaiseCaseHandler } from './raise-case/raise-case.command.js';
import { RaiseCaseController } from './raise-case/raise-case.controller.js';
import { WithdrawCaseHandler } from './withdraw-case/withdraw-case.command.js';
import { WithdrawCaseController } from './withdraw-case/withdraw-case.controller.js';

/** Filing, amending, listing and ending before anybody claims. */
export const filing = {
  controllers: [
    AmendCaseController,
    FileCaseController,
    ListCaseController,
    RaiseCaseController,
    WithdrawCaseController,
  ],
  handlers: [AmendCaseHandler, FileCaseHandler, ListCaseHandler, RaiseCaseHandler, WithdrawCaseHandler],
};
