import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { OrganisationModule } from '@crosswalk/organisation';
import { AmendCaseHandler } from './commands/amend-case/amend-case.command.js';
import { AmendCaseController } from './commands/amend-case/amend-case.controller.js';
import { ClaimCaseHandler } from './commands/claim-case/claim-case.command.js';
import { ClaimCaseController } from './commands/claim-case/claim-case.controller.js';
import { CloseCaseHandler } from './commands/close-case/close-case.command.js';
import { CloseCaseController } from './commands/close-case/close-case.controller.js';
import { ConfirmResolutionHandler } from './commands/confirm-resolution/confirm-resolution.command.js';
import { ConfirmResolutionController } from './commands/confirm-resolution/confirm-resolution.controller.js';
import { FileCaseHandler } from './commands/file-case/file-case.command.js';
import { FileCaseController } from './commands/file-case/file-case.controller.js';
import { InviteDepartmentsHandler } from './commands/invite-departments/invite-departments.command.js';
import { InviteDepartmentsController } from './commands/invite-departments/invite-departments.controller.js';
import { ListCaseHandler } from './commands/list-case/list-case.command.js';
import { ListCaseController } from './commands/list-case/list-case.controller.js';
import { RefuseResolutionHandler } from './commands/refuse-resolution/refuse-resolution.command.js';
import { RefuseResolutionController } from './commands/refuse-resolution/refuse-resolution.controller.js';
import { ReleaseClaimHandler } from './commands/release-claim/release-claim.command.js';
import { ReleaseClaimController } from './commands/release-claim/release-claim.controller.js';
import { ReopenCaseHandler } from './commands/reopen-case/reopen-case.command.js';
import { ReopenCaseController } from './commands/reopen-case/reopen-case.controller.js';
import { ResolveCaseHandler } from './commands/resolve-case/resolve-case.command.js';
import { ResolveCaseController } from './commands/resolve-case/resolve-case.controller.js';
import { WithdrawCaseHandler } from './commands/withdraw-case/withdraw-case.command.js';
import { WithdrawCaseController } from './commands/withdraw-case/withdraw-case.controller.js';
import { Cases } from './desk/cases.js';
import { Categories } from './desk/categories.js';
import { BreakdownListController } from './read-models/breakdown-list/breakdown-list.controller.js';
import { BreakdownListHandler } from './read-models/breakdown-list/breakdown-list.query.js';
import { CaseFileController } from './read-models/case-file/case-file.controller.js';
import { CaseFileHandler } from './read-models/case-file/case-file.query.js';
import { CategoriesController } from './read-models/categories/categories.controller.js';
import { CategoriesHandler } from './read-models/categories/categories.query.js';

/**
 * Everything a person can do to a case and ask about it. Needs, from the application: EVENT_STORE, CaseNumbers,
 * Checkpoints and pg.Pool.
 */
@Module({
  imports: [CqrsModule, OrganisationModule],
  controllers: [
    FileCaseController,
    AmendCaseController,
    ListCaseController,
    InviteDepartmentsController,
    ClaimCaseController,
    ReleaseClaimController,
    ResolveCaseController,
    ConfirmResolutionController,
    RefuseResolutionController,
    CloseCaseController,
    ReopenCaseController,
    WithdrawCaseController,
    BreakdownListController,
    CaseFileController,
    CategoriesController,
  ],
  providers: [
    Cases,
    Categories,
    FileCaseHandler,
    AmendCaseHandler,
    ListCaseHandler,
    InviteDepartmentsHandler,
    ClaimCaseHandler,
    ReleaseClaimHandler,
    ResolveCaseHandler,
    ConfirmResolutionHandler,
    RefuseResolutionHandler,
    CloseCaseHandler,
    ReopenCaseHandler,
    WithdrawCaseHandler,
    BreakdownListHandler,
    CaseFileHandler,
    CategoriesHandler,
  ],
})
export class CasesModule {}
