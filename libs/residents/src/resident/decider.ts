import { unreachable, type Decider } from '@crosswalk/event-sourcing';
import type { ResidentEvent } from './events.js';
import type { Resident } from './state.js';

const evolve = (state: Resident, event: ResidentEvent): Resident => {
  switch (event.type) {
    case 'ResidentRegistered':
      return { stage: 'registered' };
    case 'ResidentAmended':
    case 'ResidentSeen':
      return state;
    case 'ResidentErased':
      return { stage: 'erased' };
    default:
      return unreachable(event);
  }
};

export const residentDecider: Decider<Resident, ResidentEvent> = { initialState: { stage: 'unknown' }, evolve };
