import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Outcome, Request } from '@crosswalk/event-sourcing';
import type { CaseEvent } from '../../case/events.js';
import type { CaseId } from '../../case/ids.js';
import { Cases } from '../../desk/cases.js';
import { listCase, type ListCase } from './list-case.decision.js';

export class ListCaseCommand extends Command<Outcome<CaseEvent>> {
  constructor(
    readonly caseId: CaseId,
    readonly message: ListCase,
    readonly request: Request,
  ) {
    super();
  }
}

@CommandHandler(ListCaseCommand)
export class ListCaseHandler implements ICommandHandler<ListCaseCommand> {
  constructor(private readonly cases: Cases) {}

  execute({ caseId, message, request }: ListCaseCommand): Promise<Outcome<CaseEvent>> {
    return this.cases.record(caseId, request, (state) => listCase(message, state));
  }
}
