import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Outcome, Request } from '@crosswalk/event-sourcing';
import type { CaseEvent } from '../../case/events.js';
import type { CaseId } from '../../case/ids.js';
import { Cases } from '../../desk/cases.js';
import { releaseClaim, type ReleaseClaim } from './release-claim.decision.js';

export class ReleaseClaimCommand extends Command<Outcome<CaseEvent>> {
  constructor(
    readonly caseId: CaseId,
    readonly message: ReleaseClaim,
    readonly request: Request,
  ) {
    super();
  }
}

@CommandHandler(ReleaseClaimCommand)
export class ReleaseClaimHandler implements ICommandHandler<ReleaseClaimCommand> {
  constructor(private readonly cases: Cases) {}

  execute({ caseId, message, request }: ReleaseClaimCommand): Promise<Outcome<CaseEvent>> {
    return this.cases.record(caseId, request, (state) => releaseClaim(message, state));
  }
}
