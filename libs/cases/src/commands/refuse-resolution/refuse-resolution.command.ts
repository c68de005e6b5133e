import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Outcome, Request } from '@crosswalk/event-sourcing';
import type { CaseEvent } from '../../case/events.js';
import type { CaseId } from '../../case/ids.js';
import { Cases } from '../../desk/cases.js';
import { refuseResolution, type RefuseResolution } from './refuse-resolution.decision.js';

export class RefuseResolutionCommand extends Command<Outcome<CaseEvent>> {
  constructor(
    readonly caseId: CaseId,
    readonly message: RefuseResolution,
    readonly request: Request,
  ) {
    super();
  }
}

@CommandHandler(RefuseResolutionCommand)
export class RefuseResolutionHandler implements ICommandHandler<RefuseResolutionCommand> {
  constructor(private readonly cases: Cases) {}

  execute({ caseId, message, request }: RefuseResolutionCommand): Promise<Outcome<CaseEvent>> {
    return this.cases.record(caseId, request, (state) => refuseResolution(message, state));
  }
}
