import { ResolveCaseHandler } from './resolve-case/resolve-case.command.js';
import { ResolveCaseController } from './resolve-case/resolve-case.controller.js';
import { ConfirmResolutionHandler } from './confirm-resolution/confirm-resolution.command.js';
import { ConfirmResolutionController } from './confirm-resolution/confirm-resolution.controller.js';
import { RefuseResolutionHandler } from './refuse-resolution/refuse-resolution.command.js';
import { RefuseResolutionController } from './refuse-resolution/refuse-resolution.controller.js';
import { CloseCaseHandler } from './close-case/close-case.command.js';
import { CloseCaseController } from './close-case/close-case.controller.js';
import { ReopenCaseHandler } from './reopen-case/reopen-case.command.js';
import { ReopenCaseController } from './reopen-case/reopen-case.controller.js';

/** The plan, the works and the way to the end. */
export const building = {
  controllers: [
    ResolveCaseController,
    ConfirmResolutionController,
    RefuseResolutionController,
    CloseCaseController,
    ReopenCaseController,
  ],
  handlers: [
    ResolveCaseHandler,
    ConfirmResolutionHandler,
    RefuseResolutionHandler,
    CloseCaseHandler,
    ReopenCaseHandler,
  ],
};
