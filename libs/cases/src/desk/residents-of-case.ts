import { upcast, type EventStore } from '@crosswalk/event-sourcing';
import { caseDecider } from '../case/decider.js';
import type { CaseEvent } from '../case/events.js';
import { CASE_STREAMS, type ResidentId } from '../case/ids.js';
import type { Case } from '../case/state.js';
import { caseUpcasters } from '../case/upcasters.js';

/** The residents on the case of that number; undefined when no case has it. Looks through the log, list or no list. */
export const residentsOfCase = async (
  store: EventStore,
  number: string,
): Promise<readonly ResidentId[] | undefined> => {
  for (let page = await store.readAll({ prefixes: [CASE_STREAMS] }); ;) {
    const filed = page.events.find(
      ({ type, data }) => type === 'CaseFiled' && 'number' in data && data.number === number,
    );
    if (filed) return residentsIn(store, filed.stream);
    if (page.end) return undefined;
    page = await store.readAll({ prefixes: [CASE_STREAMS], after: page.position });
  }
};

const residentsIn = async (store: EventStore, stream: string): Promise<readonly ResidentId[]> => {
  const events = await store.readStream(stream);
  const state = events
    .map((event) => upcast<CaseEvent>(caseUpcasters, event))
    .reduce<Case>(caseDecider.evolve, caseDecider.initialState);
  return state.stage === 'unfiled' ? [] : [...new Set(state.residents.map(({ id }) => id))];
};
