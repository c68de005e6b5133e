import type { HouseholdVisited } from '../../round/events.js';
import {
  requireOccurred,
  requireOpen,
  requireOpened,
  requireTheirs,
  type Asker,
  type Occurred,
} from '../../round/guards.decision.js';
import type { RoundState } from '../../round/state.js';
import { lastFound } from '../../round/told.decision.js';

export type VisitHousehold = HouseholdVisited['data'] & Omit<Occurred, 'at'> & Readonly<{ asker: Asker }>;

export const visitHousehold = (command: VisitHousehold, state: RoundState): readonly HouseholdVisited[] => {
  const { asker, day, now, ...visit } = command;
  const { door, outcome, at } = visit;

  requireOpened(state);
  requireTheirs(asker, state);
  requireOpen(state);
  requireOccurred({ at, day, now }, state);
  const last = lastFound(state, door);
  if (last?.outcome === outcome && last.at === at) return [];

  return [{ type: 'HouseholdVisited', data: visit }];
};
