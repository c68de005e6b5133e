import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Outcome } from '@crosswalk/event-sourcing';
import type { CaseEvent } from '../../case/events.js';
import { CaseCommand } from '../../desk/case-command.js';
import { Cases } from '../../desk/cases.js';
import { filePart, type FilePart } from './file-part.decision.js';

/** For a process: the part is filed as the case that the split has named. */
export class FilePartCommand extends CaseCommand<FilePart> {}

@CommandHandler(FilePartCommand)
export class FilePartHandler implements ICommandHandler<FilePartCommand> {
  constructor(private readonly cases: Cases) {}

  execute({ caseId, message, request }: FilePartCommand): Promise<Outcome<CaseEvent>> {
    return this.cases.file(caseId, request, (state) => filePart(message, state));
  }
}
