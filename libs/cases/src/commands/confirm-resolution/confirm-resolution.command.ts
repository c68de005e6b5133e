import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Outcome, Request } from '@crosswalk/event-sourcing';
import type { CaseEvent } from '../../case/events.js';
import type { CaseId } from '../../case/ids.js';
import { Cases } from '../../desk/cases.js';
import { confirmResolution, type ConfirmResolution } from './confirm-resolution.decision.js';

export class ConfirmResolutionCommand extends Command<Outcome<CaseEvent>> {
  constructor(
    readonly caseId: CaseId,
    readonly message: ConfirmResolution,
    readonly request: Request,
  ) {
    super();
  }
}

@CommandHandler(ConfirmResolutionCommand)
export class ConfirmResolutionHandler implements ICommandHandler<ConfirmResolutionCommand> {
  constructor(private readonly cases: Cases) {}

  execute({ caseId, message, request }: ConfirmResolutionCommand): Promise<Outcome<CaseEvent>> {
    return this.cases.record(caseId, request, (state) => confirmResolution(message, state));
  }
}
