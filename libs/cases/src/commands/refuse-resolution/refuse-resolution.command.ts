import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand, CaseHandler } from '../../desk/case-command.js';
import { refuseResolution, type RefuseResolution } from './refuse-resolution.decision.js';

export class RefuseResolutionCommand extends CaseCommand<RefuseResolution> {}

@CommandHandler(RefuseResolutionCommand)
export class RefuseResolutionHandler extends CaseHandler<RefuseResolution> {
  protected readonly action = 'refuse-resolution';
  protected readonly decide = refuseResolution;
}
