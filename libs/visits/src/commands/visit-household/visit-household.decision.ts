import type { HouseholdVisited } from '../../round/events.js';
import { requireOccurred, requireOpen, requireStaff, type Asker, type Occurred } from '../../round/guards.decision.js';
import type { RoundState } from '../../round/state.js';
import { lastFound } from '../../round/told.decision.js';

export type VisitHousehold = HouseholdVisited['data'] & Omit<Occurred, 'at'> & Readonly<{ asker: Asker }>;

export const visitHousehold = (command: VisitHousehold, state: RoundState): readonly HouseholdVisited[] => {
  const { asker, day, now, ...visit } = command;
  const { door, outcome, at } = visit;

  requireOpen(state);
  requireStaff(asker, state);
  requireOccurred({ at, day, now }, state);
  const last = lastFound(state, door);
  if (last?.outcome === outcome && last.at === at) return [];

  return [{ type: 'HouseholdVisited', data: visit }];
};
