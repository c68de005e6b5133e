import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Outcome, Request } from '@crosswalk/event-sourcing';
import type { CaseEvent } from '../../case/events.js';
import type { CaseId } from '../../case/ids.js';
import { Cases } from '../../desk/cases.js';
import { closeCase, type CloseCase } from './close-case.decision.js';

export class CloseCaseCommand extends Command<Outcome<CaseEvent>> {
  constructor(
    readonly caseId: CaseId,
    readonly message: CloseCase,
    readonly request: Request,
  ) {
    super();
  }
}

@CommandHandler(CloseCaseCommand)
export class CloseCaseHandler implements ICommandHandler<CloseCaseCommand> {
  constructor(private readonly cases: Cases) {}

  execute({ caseId, message, request }: CloseCaseCommand): Promise<Outcome<CaseEvent>> {
    return this.cases.record(caseId, request, (state) => closeCase(message, state));
  }
}
