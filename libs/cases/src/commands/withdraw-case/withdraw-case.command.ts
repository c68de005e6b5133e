import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Outcome, Request } from '@crosswalk/event-sourcing';
import type { CaseEvent } from '../../case/events.js';
import type { CaseId } from '../../case/ids.js';
import { Cases } from '../../desk/cases.js';
import { withdrawCase, type WithdrawCase } from './withdraw-case.decision.js';

export class WithdrawCaseCommand extends Command<Outcome<CaseEvent>> {
  constructor(
    readonly caseId: CaseId,
    readonly message: WithdrawCase,
    readonly request: Request,
  ) {
    super();
  }
}

@CommandHandler(WithdrawCaseCommand)
export class WithdrawCaseHandler implements ICommandHandler<WithdrawCaseCommand> {
  constructor(private readonly cases: Cases) {}

  execute({ caseId, message, request }: WithdrawCaseCommand): Promise<Outcome<CaseEvent>> {
    return this.cases.record(caseId, request, (state) => withdrawCase(message, state));
  }
}
