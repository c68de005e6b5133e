import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand, CaseHandler } from '../../desk/case-command.js';
import { returnCase, type ReturnCase } from './return-case.decision.js';

export class ReturnCaseCommand extends CaseCommand<ReturnCase> {}

@CommandHandler(ReturnCaseCommand)
export class ReturnCaseHandler extends CaseHandler<ReturnCase> {
  protected readonly action = 'return-case';
  protected readonly decide = returnCase;
}
