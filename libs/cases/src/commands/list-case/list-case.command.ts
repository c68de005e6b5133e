import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand, CaseHandler } from '../../desk/case-command.js';
import { listCase, type ListCase } from './list-case.decision.js';

export class ListCaseCommand extends CaseCommand<ListCase> {}

@CommandHandler(ListCaseCommand)
export class ListCaseHandler extends CaseHandler<ListCase> {
  protected readonly action = 'list-case';
  protected readonly decide = listCase;
}
