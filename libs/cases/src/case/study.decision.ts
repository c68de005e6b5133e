import { requireLead } from './guards.decision.js';
import type { SurveyId, UnitId } from './ids.js';
import { CaseRejected } from './rejections.js';
import { requireRelation } from './relations.policy.js';
import type { Facts, LedCase, OpinionRound, Survey } from './state.js';

/** Refuses anybody but the lead and the coordinator, who asks for no unit. */
export const requireLeadOrCoordinator = (state: LedCase, unit: UnitId | undefined): void => {
  if (unit !== undefined) requireLead(state, unit);
};

/** Refuses anybody but the lead, the community of the case and the coordinator, who asks for no unit. */
export const requireWhoAsksResidents = (state: LedCase, unit: UnitId | undefined): void => {
  if (unit !== undefined) requireRelation('asks-residents', state, unit);
};

/** The survey of that id. @throws CaseRejected when the case has none */
export const surveyOf = ({ surveys }: LedCase, id: SurveyId): Survey => {
  const survey = surveys.find((one) => one.id === id);
  if (!survey) throw new CaseRejected('survey-unknown');
  return survey;
};

/** The opinion round of that number, while it is open. @throws CaseRejected */
export const openRoundOf = ({ rounds }: LedCase, round: number): OpinionRound => {
  const found = rounds.find((one) => one.round === round);
  if (!found) throw new CaseRejected('round-unknown', { round: String(round) });
  if (!found.open) throw new CaseRejected('round-closed', { round: String(round) });
  return found;
};

/** The opinion rounds that take answers. */
export const openRoundsOf = ({ rounds }: Facts): readonly OpinionRound[] => rounds.filter(({ open }) => open);
