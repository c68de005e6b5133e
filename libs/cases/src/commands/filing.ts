import { AmendCaseHandler } from './amend-case/amend-case.command.js';
import { AmendCaseController } from './amend-case/amend-case.controller.js';
import { DeclineCaseHandler } from './decline-case/decline-case.command.js';
import { DeclineCaseController } from './decline-case/decline-case.controller.js';
import { FileCaseHandler } from './file-case/file-case.command.js';
import { FileCaseController } from './file-case/file-case.controller.js';
import { Filing } from './file-case/filing.js';
import { ListCaseHandler } from './list-case/list-case.command.js';
import { ListCaseController } from './list-case/list-case.controller.js';
import { RaiseCaseHandler } from './raise-case/raise-case.command.js';
import { RaiseCaseController } from './raise-case/raise-case.controller.js';
import { RefileCaseHandler } from './refile-case/refile-case.command.js';
import { RefileCaseController } from './refile-case/refile-case.controller.js';
import { ReturnCaseHandler } from './return-case/return-case.command.js';
import { ReturnCaseController } from './return-case/return-case.controller.js';
import { WithdrawCaseHandler } from './withdraw-case/withdraw-case.command.js';
import { WithdrawCaseController } from './withdraw-case/withdraw-case.controller.js';

/** Filing, amending, listing and ending before anybody claims. */
export const filing = {
  controllers: [
    AmendCaseController,
    DeclineCaseController,
    FileCaseController,
    ListCaseController,
    RaiseCaseController,
    RefileCaseController,
    ReturnCaseController,
    WithdrawCaseController,
  ],
  handlers: [
    AmendCaseHandler,
    DeclineCaseHandler,
    FileCaseHandler,
    Filing,
    ListCaseHandler,
    RaiseCaseHandler,
    RefileCaseHandler,
    ReturnCaseHandler,
    WithdrawCaseHandler,
  ],
};
