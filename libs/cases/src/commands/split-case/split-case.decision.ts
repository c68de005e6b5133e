import type { Procedure } from '@crosswalk/procedures';
import type { CaseSplit, Description } from '../../case/events.js';
import { requireFromThere, requireInOrder, requireOpen } from '../../case/guards.decision.js';
import type { UnitId } from '../../case/ids.js';
import { CaseRejected } from '../../case/rejections.js';
import type { Case } from '../../case/state.js';

type Told = Pick<Description, 'title' | 'description'> & Partial<Description>;

/**
 * `part`: what is not told of it is as it was told of the whole. `into`: the id and number that it will be filed under.
 * `unit`: the subdistrict that asks; absent when the coordinator does.
 */
export type SplitCase = Omit<CaseSplit['data'], 'part'> & Readonly<{ part: Told; unit?: UnitId }>;

export const splitCase = (command: SplitCase, state: Case, rules: Procedure): readonly CaseSplit[] => {
  const { part: told, unit, ...split } = command;

  requireOpen(state);
  if (unit !== undefined) requireFromThere(state, unit);
  if (state.stage === 'resolved') throw new CaseRejected('case-already-resolved');
  const { category } = told;
  if (category !== undefined && !rules.categories.some(({ id }) => id === category)) {
    throw new CaseRejected('category-unknown', { category, field: 'part.category' });
  }
  requireInOrder(split.at, state);

  return [{ type: 'CaseSplit', data: { ...split, part: partOf(state.current, told) } }];
};

/** People affected are told of the part itself; answers go with the category they were given on. */
const partOf = ({ affected: _whole, answers, ...whole }: Description, part: Told): Description => {
  const kept = part.category === undefined || part.category === whole.category ? answers : undefined;
  return { ...whole, ...(kept ? { answers: kept } : {}), ...part };
};
