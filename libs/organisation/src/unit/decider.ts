import { unreachable, type Decider } from '@crosswalk/event-sourcing';
import type { UnitEvent } from './events.js';
import type { UnitState } from './state.js';

const evolve = (state: UnitState, event: UnitEvent): UnitState => {
  if (event.type === 'UnitEstablished') {
    const { kind, name, parent } = event.data;
    return { established: true, kind, name, ...(parent === undefined ? {} : { parent }) };
  }
  if (!state.established) return state;
  switch (event.type) {
    case 'UnitRenamed':
      return { ...state, name: event.data.name };
    case 'UnitMerged':
      return { ...state, end: { how: 'merged', into: event.data.into } };
    case 'UnitClosed':
      return { ...state, end: { how: 'closed' } };
    default:
      return unreachable(event);
  }
};

export const unitDecider: Decider<UnitState, UnitEvent> = { initialState: { established: false }, evolve };
