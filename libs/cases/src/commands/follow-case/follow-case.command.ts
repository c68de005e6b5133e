import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand, CaseHandler } from '../../desk/case-command.js';
import { followCase, type FollowCase } from './follow-case.decision.js';

export class FollowCaseCommand extends CaseCommand<FollowCase> {}

@CommandHandler(FollowCaseCommand)
export class FollowCaseHandler extends CaseHandler<FollowCase> {
  protected readonly action = 'follow-case';
  protected readonly decide = followCase;
}
