import { unreachable, type Decider } from '@crosswalk/event-sourcing';
import { isOf } from './areas.events.js';
import { afterBuilding } from './building.decider.js';
import { afterClaiming } from './claiming.decider.js';
import type { CaseEvent, CaseFiled } from './events.js';
import { afterFiling, factsOf } from './filing.decider.js';
import { afterOverseeing } from './overseeing.decider.js';
import { afterStudying } from './studying.decider.js';
import { afterSuccession } from './succession.decider.js';
import type { Case, CaseStage, Facts, FiledCase } from './state.js';

// A fact is folded on the state its decision saw, so whatever follows the filing finds a filed case.
const evolve = (state: Case, event: CaseEvent): Case => {
  if (event.type === 'CaseFiled') return { ...factsOf(event.data), stage: 'filed', since: event.data.at };
  const before = state as FiledCase;
  const facts = { ...before, ...changes(before, event) };
  const stage = stageAfter(before.stage, event, facts);
  return { ...facts, stage, since: stage === before.stage ? before.since : event.data.at } as Case;
};

const changes = (facts: Facts, event: Exclude<CaseEvent, CaseFiled>): Partial<Facts> => {
  if (isOf('filing', event)) return afterFiling(facts, event);
  if (isOf('claiming', event)) return afterClaiming(facts, event);
  if (isOf('studying', event)) return afterStudying(facts, event);
  if (isOf('building', event)) return afterBuilding(facts, event);
  if (isOf('overseeing', event)) return afterOverseeing(facts, event);
  if (isOf('succession', event)) return afterSuccession(facts, event);
  return unreachable(event);
};

// Some events say the stage; under all others it follows from the facts, as long as the case is on its way.
const SAID: Partial<Record<CaseEvent['type'], CaseStage | 'on-its-way'>> = {
  CaseRefiled: 'on-its-way',
  CaseDeclined: 'declined',
  CaseWithdrawn: 'withdrawn',
  CaseResolved: 'resolved',
  CaseClosed: 'closed',
  CaseReopened: 'on-its-way',
  CaseMerged: 'merged',
  CaseUnmerged: 'on-its-way',
};

const stageAfter = (before: CaseStage, { type }: CaseEvent, facts: Facts): CaseStage => {
  const said = SAID[type] ?? (onItsWay(before) ? 'on-its-way' : before);
  return said === 'on-its-way' ? stageOnItsWay(facts) : said;
};

const onItsWay = (stage: CaseStage): boolean =>
  ['filed', 'listed', 'claimed', 'in-study', 'planned', 'in-works'].includes(stage);

const stageOnItsWay = ({ returned, list, lead, plan, works, surveys, rounds, verdicts }: Facts): CaseStage => {
  if (returned) return 'returned';
  if (!lead) return list ? 'listed' : 'filed';
  if (plan && !plan.adopted) return 'in-study';
  if (works) return 'in-works';
  if (plan) return 'planned';
  return surveys.length + rounds.length + Object.keys(verdicts).length > 0 ? 'in-study' : 'claimed';
};

export const caseDecider: Decider<Case, CaseEvent> = { initialState: { stage: 'unfiled' }, evolve };
