import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand, CaseHandler } from '../../desk/case-command.js';
import { liftSupervision, type LiftSupervision } from './lift-supervision.decision.js';

export class LiftSupervisionCommand extends CaseCommand<LiftSupervision> {}

@CommandHandler(LiftSupervisionCommand)
export class LiftSupervisionHandler extends CaseHandler<LiftSupervision> {
  protected readonly action = 'lift-supervision';
  protected readonly decide = liftSupervision;
}
