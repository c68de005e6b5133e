import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand, CaseHandler } from '../../desk/case-command.js';
import { absorbCase, type AbsorbCase } from './absorb-case.decision.js';

/** For a process: a duplicate was merged into this case. */
export class AbsorbCaseCommand extends CaseCommand<AbsorbCase> {}

@CommandHandler(AbsorbCaseCommand)
export class AbsorbCaseHandler extends CaseHandler<AbsorbCase> {
  protected readonly action = 'absorb-case';
  protected readonly decide = absorbCase;
}
