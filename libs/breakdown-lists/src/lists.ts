import { carryOut, upcast, type EventStore, type Outcome, type Request } from '@crosswalk/event-sourcing';
import { listDecider } from './list/decider.js';
import type { ListEvent } from './list/events.js';
import { admissionTo, type Admission, type Asker } from './list/guards.decision.js';
import { listStream, type ListId } from './list/ids.js';
import { ListRejected } from './list/rejections.js';
import type { ListState, OpenedList } from './list/state.js';
import { listUpcasters } from './list/upcasters.js';

type Decide = (state: ListState) => readonly ListEvent[];

type Adding = Readonly<{ asker: Asker; today: string; field: string }>;

export type BreakdownList = OpenedList & Readonly<{ id: ListId }>;

/** Where every request about a breakdown list is carried out, and where a list is found as it is at this instant. */
export class Lists {
  constructor(private readonly store: EventStore) {}

  /** Loads the list, asks for the decision and appends what it says. @throws ListRejected, StaleRevision */
  record(id: ListId, request: Request, decide: Decide): Promise<Outcome<ListEvent>> {
    const log = { store: this.store, decider: listDecider, upcasters: listUpcasters };
    return carryOut(log, listStream(id), request, decide);
  }

  /** The list that a request names in `field`. @throws ListRejected when there is none */
  async named(id: string, { field }: { field: string }): Promise<BreakdownList> {
    const events = await this.store.readStream(listStream(id as ListId));
    const state = events
      .map((event) => upcast<ListEvent>(listUpcasters, event))
      .reduce(listDecider.evolve, listDecider.initialState);
    if (state.stage === 'unopened') throw new ListRejected('list-unknown', { id }, field);
    return { ...state, id: id as ListId };
  }

  /**
   * The list that a request names in `field`, with what it says to this person who wants to put a case on it today.
   * @throws ListRejected when there is none
   */
  async admitting(id: string, { field, ...adding }: Adding): Promise<BreakdownList & Admission> {
    const list = await this.named(id, { field });
    return { ...list, ...admissionTo(list, adding) };
  }
}
