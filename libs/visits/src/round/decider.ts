import { unreachable, type Decider } from '@crosswalk/event-sourcing';
import type { VisitEvent } from './events.js';
import type { OpenedRound, RoundState } from './state.js';

// A fact is folded on the state its decision saw, so after the first one the round is open or closed.
const evolve = (state: RoundState, event: VisitEvent): RoundState => {
  const round = state as OpenedRound;
  switch (event.type) {
    case 'VisitRoundOpened': {
      const { campaign, group, community, subdistrict, from } = event.data;
      const told = { campaign, group, community, ...(subdistrict ? { subdistrict } : {}), from };
      return { ...told, stage: 'open' };
    }
    case 'HouseholdVisited':
    case 'RequestTaken':
    case 'RequestDropped':
      return { ...round, told: { fact: event, ...(round.told ? { before: round.told } : {}) } };
    case 'VisitRoundClosed':
      return { ...round, stage: 'closed' };
    default:
      return unreachable(event);
  }
};

export const visitDecider: Decider<RoundState, VisitEvent> = { initialState: { stage: 'unopened' }, evolve };
