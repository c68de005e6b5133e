import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand, CaseHandler } from '../../desk/case-command.js';
import { releaseClaim, type ReleaseClaim } from './release-claim.decision.js';

export class ReleaseClaimCommand extends CaseCommand<ReleaseClaim> {}

@CommandHandler(ReleaseClaimCommand)
export class ReleaseClaimHandler extends CaseHandler<ReleaseClaim> {
  protected readonly action = 'release-claim';
  protected readonly decide = releaseClaim;
}
