import type { Procedure } from '@crosswalk/procedures';
import { actions, filers, type Action } from './actions.policy.js';
import { mayRead, readingOf, type Asker } from './reading.policy.js';
import { CaseRejected, type CaseRejectionCode } from './rejections.js';
import { isFrom, isFromThere, relations, type Relation, type RelationName } from './relations.policy.js';
import { sightIn } from './sight.decision.js';
import type { FiledCase } from './state.js';

/** A case, with the rules of its procedure. */
export type CaseAtHand = Readonly<{ state: FiledCase; rules: Procedure }>;

/** Whether somebody may do something to a case, or the code of the refusal. */
export const may = (asker: Asker, action: Action, at: CaseAtHand): 'yes' | CaseRejectionCode =>
  refusalOf(asker, action, at)?.code ?? 'yes';

/** Why somebody may not do something to a case: first whether they may read it, then their role, then their unit. */
export const refusalOf = (asker: Asker, action: Action, { state, rules }: CaseAtHand): CaseRejected | undefined => {
  if (!mayRead(readingOf(asker), sightIn(state, rules))) return new CaseRejected('case-unknown');
  const name = relationIn(actions[action], asker);
  if (!name) return new CaseRejected('not-for-your-role');
  const { holds, refusal }: Relation = relations[name];
  return holds(asker.unit?.id, state) ? undefined : refusal(state, asker.unit?.name ?? '');
};

type Filing = Pick<FiledCase, 'community' | 'subdistrict'>;

/** Why somebody may not file a case of that community under that procedure; there is no case yet. */
export const refusalToFile = (asker: Asker, filing: Filing, rules: Procedure): CaseRejected | undefined => {
  const name = relationIn(filers, asker);
  if (!name || !rules.filing.by.some((role) => role === asker.role)) {
    return new CaseRejected('not-yours-to-file', { procedure: rules.title });
  }
  if (name === 'reader') return undefined;
  const own = name === 'community' ? isFrom : isFromThere;
  return own(filing, asker.unit?.id) ? undefined : new CaseRejected('community-not-your-own');
};

type Rules = Readonly<Partial<Record<string, RelationName>>>;

const relationIn = (rule: Rules, { role }: Asker): RelationName | undefined => rule[role];
