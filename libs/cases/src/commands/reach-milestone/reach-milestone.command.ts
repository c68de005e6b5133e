import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand, CaseHandler } from '../../desk/case-command.js';
import { reachMilestone, type ReachMilestone } from './reach-milestone.decision.js';

export class ReachMilestoneCommand extends CaseCommand<ReachMilestone> {}

@CommandHandler(ReachMilestoneCommand)
export class ReachMilestoneHandler extends CaseHandler<ReachMilestone> {
  protected readonly action = 'reach-milestone';
  protected readonly decide = reachMilestone;
}
