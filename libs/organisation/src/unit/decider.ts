import { unreachable, type Decider } from '@crosswalk/event-sourcing';
import type { UnitEvent } from './events.js';
import type { UnitState } from './state.js';

const evolve = (_state: UnitState, event: UnitEvent): UnitState => {
  switch (event.type) {
    case 'UnitEstablished': {
      const { kind, name, parent } = event.data;
      return { established: true, kind, name, ...(parent === undefined ? {} : { parent }) };
    }
    default:
      return unreachable(event.type);
  }
};

export const unitDecider: Decider<UnitState, UnitEvent> = { initialState: { established: false }, evolve };
