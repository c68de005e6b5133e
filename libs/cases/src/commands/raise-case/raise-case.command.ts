import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand, CaseHandler } from '../../desk/case-command.js';
import { raiseCase, type RaiseCase } from './raise-case.decision.js';

export class RaiseCaseCommand extends CaseCommand<RaiseCase> {}

@CommandHandler(RaiseCaseCommand)
export class RaiseCaseHandler extends CaseHandler<RaiseCase> {
  protected readonly action = 'raise-case';
  protected readonly decide = raiseCase;
}
