import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { BreakdownListsModule } from '@crosswalk/breakdown-lists';
import { CatalogueModule } from '@crosswalk/catalogue';
import { OrganisationModule } from '@crosswalk/organisation';
import { ResidentsModule } from '@crosswalk/residents';
import { askedByProcesses } from './commands/asked-by-processes.js';
import { building } from './commands/building.js';
import { claiming } from './commands/claiming.js';
import { Filing } from './commands/file-case/filing.js';
import { filing } from './commands/filing.js';
import { overseeing } from './commands/overseeing.js';
import { residents } from './commands/residents.js';
import { studying } from './commands/studying.js';
import { Admissions } from './desk/admission.js';
import { CaseAccess } from './desk/case-access.js';
import { OpenSteps } from './desk/open-steps.js';
import { Cases } from './desk/cases.js';
import { KnownResidents } from './desk/known-residents.js';
import { Procedures } from './desk/procedures.js';
import { Sights } from './desk/sights.query.js';
import { Categories } from './desk/categories.js';
import { CaseHeir } from './processes/succeed-units/case-heir.js';
import { ConcernedCases } from './desk/concerned-cases.query.js';
import { CaseProcesses, caseProcesses } from './processes/case-processes.js';
import { AttachmentsController } from './read-models/attachments/attachments.controller.js';
import { AttachmentsHandler } from './read-models/attachments/attachments.query.js';
import { BreakdownListController } from './read-models/breakdown-list/breakdown-list.controller.js';
import { BreakdownListHandler } from './read-models/breakdown-list/breakdown-list.query.js';
import { CaseFileController } from './read-models/case-file/case-file.controller.js';
import { PeopleOnFile } from './read-models/case-file/people-on-file.js';
import { CaseFileHandler } from './read-models/case-file/case-file.query.js';
import { CategoriesController } from './read-models/categories/categories.controller.js';
import { CategoriesHandler } from './read-models/categories/categories.query.js';
import { DuplicatesController } from './read-models/duplicates/duplicates.controller.js';
import { DuplicatesHandler } from './read-models/duplicates/duplicates.query.js';
import { EditionController } from './read-models/editions/editions.controller.js';
import { EditionSheetController } from './read-models/editions/editions.sheet.controller.js';
import { EditionHandler } from './read-models/editions/editions.query.js';
import { ProceduresController } from './read-models/procedures/procedures.controller.js';
import { ProceduresHandler } from './read-models/procedures/procedures.query.js';
import { WorkController } from './read-models/work/work.controller.js';
import { LooksController } from './read-models/looks/looks.controller.js';
import { LooksHandler } from './read-models/looks/looks.query.js';
import { SignalsHandler } from './read-models/work/signals.query.js';
import { WorkHandler } from './read-models/work/work.query.js';
import { RecordOfServiceController } from './read-models/record-of-service/record-of-service.controller.js';
import { RecordsOfServiceHandler } from './read-models/record-of-service/record-of-service.query.js';
import { ResidentLooksController } from './read-models/resident-looks/resident-looks.controller.js';
import { ResidentLooksHandler } from './read-models/resident-looks/resident-looks.query.js';
import { TrackedCaseController } from './read-models/tracked-case/tracked-case.controller.js';
import { TrackedCaseHandler } from './read-models/tracked-case/tracked-case.query.js';
import { TrackedCases } from './tracking/tracked-cases.query.js';
import { CasesOfVisitHandler } from './read-models/round-cases/round-cases.query.js';

/**
 * Everything a person can do to a case and ask about it. Needs, from the application: EVENT_STORE, CaseNumbers,
 * Attachments, Checkpoints, KNOWN_PROCEDURES, SECRETS and pg.Pool.
 */
@Module({
  imports: [CqrsModule, OrganisationModule, BreakdownListsModule, CatalogueModule, ResidentsModule],
  controllers: [
    ...filing.controllers,
    ...claiming.controllers,
    ...studying.controllers,
    ...building.controllers,
    ...overseeing.controllers,
    ...residents.controllers,
    AttachmentsController,
    BreakdownListController,
    CaseFileController,
    CategoriesController,
    LooksController,
    WorkController,
    DuplicatesController,
    EditionController,
    EditionSheetController,
    ProceduresController,
    RecordOfServiceController,
    ResidentLooksController,
    TrackedCaseController,
  ],
  providers: [
    ...filing.handlers,
    ...claiming.handlers,
    ...studying.handlers,
    ...building.handlers,
    ...overseeing.handlers,
    ...residents.handlers,
    ...askedByProcesses.handlers,
    ...caseProcesses,
    Admissions,
    CaseAccess,
    OpenSteps,
    CaseHeir,
    ConcernedCases,
    Cases,
    KnownResidents,
    Procedures,
    Sights,
    Categories,
    AttachmentsHandler,
    BreakdownListHandler,
    CaseFileHandler,
    PeopleOnFile,
    CategoriesHandler,
    LooksHandler,
    SignalsHandler,
    WorkHandler,
    DuplicatesHandler,
    EditionHandler,
    ProceduresHandler,
    CasesOfVisitHandler,
    RecordsOfServiceHandler,
    ResidentLooksHandler,
    TrackedCaseHandler,
    TrackedCases,
  ],
  exports: [CaseAccess, CaseProcesses, Filing, Sights],
})
export class CasesModule {}
