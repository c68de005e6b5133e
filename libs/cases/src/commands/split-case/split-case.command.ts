import { CommandHandler } from '@nestjs/cqrs';
import type { Outcome } from '@crosswalk/event-sourcing';
import type { CaseEvent, CaseRef } from '../../case/events.js';
import { caseIdOf } from '../../case/ids.js';
import { requireSoundAnswers } from '../../desk/answers.js';
import { yearOf } from '../../desk/asked.js';
import { CaseCommand, CaseHandler, type CaseDecision } from '../../desk/case-command.js';
import { Cases } from '../../desk/cases.js';
import { CaseNumbers } from '../../numbers/case-numbers.js';
import { splitCase, type SplitCase } from './split-case.decision.js';

export class SplitCaseCommand extends CaseCommand<Omit<SplitCase, 'into'>> {}

/** Names the new case, which is filed by whoever hears of the split. */
@CommandHandler(SplitCaseCommand)
export class SplitCaseHandler extends CaseHandler<SplitCase> {
  protected readonly action = 'split-case';
  protected readonly decide: CaseDecision<SplitCase> = (message, state, rules) => {
    const { category, answers } = message.part;
    const split = splitCase(message, state, rules);
    if (category === undefined && answers === undefined) return split; // as the whole was answered
    for (const { data } of split) requireSoundAnswers(rules, data.part, 'part.');
    return split;
  };

  constructor(
    cases: Cases,
    private readonly numbers: CaseNumbers,
  ) {
    super(cases);
  }

  override execute({ caseId, message, request }: SplitCaseCommand): Promise<Outcome<CaseEvent>> {
    const id = caseIdOf(request.metadata.commandId);
    return this.cases.record({ action: this.action, id: caseId, request }, async (state, rules) => {
      const number = await this.numbers.next(yearOf(message));
      return this.decide({ ...message, into: { id, number } }, state, rules);
    });
  }
}

/** The case that a split has named. */
export const splitInto = ({ events }: Outcome<CaseEvent>): CaseRef => {
  const [split] = events;
  if (split?.type !== 'CaseSplit') throw new Error('Splitting left no CaseSplit');
  return split.data.into;
};
