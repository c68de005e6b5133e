import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand, CaseHandler } from '../../desk/case-command.js';
import { superviseCase, type SuperviseCase } from './supervise-case.decision.js';

export class SuperviseCaseCommand extends CaseCommand<SuperviseCase> {}

@CommandHandler(SuperviseCaseCommand)
export class SuperviseCaseHandler extends CaseHandler<SuperviseCase> {
  protected readonly action = 'supervise-case';
  protected readonly decide = superviseCase;
}
