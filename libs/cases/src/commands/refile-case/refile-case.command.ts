import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand, CaseHandler } from '../../desk/case-command.js';
import { refileCase, type RefileCase } from './refile-case.decision.js';

export class RefileCaseCommand extends CaseCommand<RefileCase> {}

@CommandHandler(RefileCaseCommand)
export class RefileCaseHandler extends CaseHandler<RefileCase> {
  protected readonly action = 'refile-case';
  protected readonly decide = refileCase;
}
