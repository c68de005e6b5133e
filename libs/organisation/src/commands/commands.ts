import { CloseUnitHandler } from './close-unit/close-unit.command.js';
import { CloseUnitController } from './close-unit/close-unit.controller.js';
import { DepartPersonHandler } from './depart-person/depart-person.command.js';
import { DepartPersonController } from './depart-person/depart-person.controller.js';
import { EndPostHandler } from './end-post/end-post.command.js';
import { EndPostController } from './end-post/end-post.controller.js';
import { EstablishUnitHandler } from './establish-unit/establish-unit.command.js';
import { EstablishUnitController } from './establish-unit/establish-unit.controller.js';
import { GivePostHandler } from './give-post/give-post.command.js';
import { GivePostController } from './give-post/give-post.controller.js';
import { MergeUnitHandler } from './merge-unit/merge-unit.command.js';
import { MergeUnitController } from './merge-unit/merge-unit.controller.js';
import { MovePostsHandler } from './move-posts/move-posts.command.js';
import { RegisterPersonHandler } from './register-person/register-person.command.js';
import { RegisterPersonController } from './register-person/register-person.controller.js';
import { RenamePersonHandler } from './rename-person/rename-person.command.js';
import { RenamePersonController } from './rename-person/rename-person.controller.js';
import { RenameUnitHandler } from './rename-unit/rename-unit.command.js';
import { RenameUnitController } from './rename-unit/rename-unit.controller.js';
import { TakeOrganisationSheetController } from './take-sheet/take-sheet.controller.js';

/** What can be asked of the organisation; posts are moved by a process alone. */
export const organisationCommands = {
  controllers: [
    EstablishUnitController,
    RenameUnitController,
    MergeUnitController,
    CloseUnitController,
    RegisterPersonController,
    RenamePersonController,
    GivePostController,
    EndPostController,
    DepartPersonController,
    TakeOrganisationSheetController,
  ],
  handlers: [
    EstablishUnitHandler,
    RenameUnitHandler,
    MergeUnitHandler,
    CloseUnitHandler,
    RegisterPersonHandler,
    RenamePersonHandler,
    GivePostHandler,
    EndPostHandler,
    DepartPersonHandler,
    MovePostsHandler,
  ],
};
