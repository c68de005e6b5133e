import { CommandHandler } from '@nestjs/cqrs';
import { requireSoundAnswers } from '../../desk/answers.js';
import { CaseCommand, CaseHandler, type CaseDecision } from '../../desk/case-command.js';
import { amendCase, type AmendCase } from './amend-case.decision.js';

export class AmendCaseCommand extends CaseCommand<AmendCase> {}

@CommandHandler(AmendCaseCommand)
export class AmendCaseHandler extends CaseHandler<AmendCase> {
  protected readonly action = 'amend-case';
  protected readonly decide: CaseDecision<AmendCase> = (message, state, rules) => {
    const amended = amendCase(message, state, rules);
    for (const { data } of amended) {
      const asks = data.changes.category !== undefined || data.changes.answers !== undefined;
      if (asks && state.stage !== 'unfiled')
        requireSoundAnswers(rules, { ...state.current, ...data.changes }, 'changes.');
    }
    return amended;
  };
}
