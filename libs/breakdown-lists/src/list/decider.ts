import { unreachable, type Decider } from '@crosswalk/event-sourcing';
import type { ListEvent } from './events.js';
import type { ListState, OpenedList } from './state.js';

// A fact is folded on the state its decision saw, so after the first one the list is open or closed.
const evolve = (state: ListState, event: ListEvent): ListState => {
  const list = state as OpenedList;
  switch (event.type) {
    case 'BreakdownListOpened': {
      const { by: _by, at: _at, ...opened } = event.data;
      return { ...opened, stage: 'open', cases: [], editions: 0 };
    }
    case 'BreakdownListAmended':
      return { ...list, ...event.data.changes };
    case 'CasePutOnList':
      return { ...list, cases: [...list.cases, event.data.case.id] };
    case 'CaseTakenOffList':
      return { ...list, cases: list.cases.filter((id) => id !== event.data.case.id) };
    case 'EditionPublished':
      return { ...list, editions: event.data.edition };
    case 'BreakdownListClosed':
      return { ...list, stage: 'closed' };
    default:
      return unreachable(event);
  }
};

export const listDecider: Decider<ListState, ListEvent> = { initialState: { stage: 'unopened' }, evolve };
