import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand, CaseHandler } from '../../desk/case-command.js';
import { unfollowCase, type UnfollowCase } from './unfollow-case.decision.js';

export class UnfollowCaseCommand extends CaseCommand<UnfollowCase> {}

@CommandHandler(UnfollowCaseCommand)
export class UnfollowCaseHandler extends CaseHandler<UnfollowCase> {
  protected readonly action = 'unfollow-case';
  protected readonly decide = unfollowCase;
}
