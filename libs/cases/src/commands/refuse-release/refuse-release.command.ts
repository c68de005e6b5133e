import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand, CaseHandler } from '../../desk/case-command.js';
import { refuseRelease, type RefuseRelease } from './refuse-release.decision.js';

export class RefuseReleaseCommand extends CaseCommand<RefuseRelease> {}

@CommandHandler(RefuseReleaseCommand)
export class RefuseReleaseHandler extends CaseHandler<RefuseRelease> {
  protected readonly action = 'refuse-release';
  protected readonly decide = refuseRelease;
}
