import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Outcome, Request } from '@crosswalk/event-sourcing';
import type { CaseEvent } from '../../case/events.js';
import type { CaseId } from '../../case/ids.js';
import { Cases } from '../../desk/cases.js';
import { amendCase, type AmendCase } from './amend-case.decision.js';

export class AmendCaseCommand extends Command<Outcome<CaseEvent>> {
  constructor(
    readonly caseId: CaseId,
    readonly message: AmendCase,
    readonly request: Request,
  ) {
    super();
  }
}

@CommandHandler(AmendCaseCommand)
export class AmendCaseHandler implements ICommandHandler<AmendCaseCommand> {
  constructor(private readonly cases: Cases) {}

  execute({ caseId, message, request }: AmendCaseCommand): Promise<Outcome<CaseEvent>> {
    return this.cases.record(caseId, request, (state) => amendCase(message, state));
  }
}
