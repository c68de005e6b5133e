import { carryOut, upcast, type EventStore, type Outcome, type Request } from '@crosswalk/event-sourcing';
import { OrganisationSnapshot } from '@crosswalk/organisation';
import { listDecider } from './list/decider.js';
import type { ListEvent } from './list/events.js';
import { admissionTo, requireReadable, type Admission, type Reader } from './list/guards.decision.js';
import { listStream, type ListId } from './list/ids.js';
import { ownedToday } from './list/ownership.policy.js';
import { mayReadList } from './list/reading.policy.js';
import { ListRejected } from './list/rejections.js';
import type { ListState, OpenedList } from './list/state.js';
import { listUpcasters } from './list/upcasters.js';

/** `reader`: who asks about a list that they must be able to read; absent when it is opened, or a process asks. */
type ListRequest = Request & Readonly<{ reader?: Reader }>;

type Decide = (state: ListState) => readonly ListEvent[];

type Adding = Readonly<{ asker: Reader; today: string; field: string }>;

export type BreakdownList = OpenedList & Readonly<{ id: ListId }>;

/**
 * Where every request about a breakdown list is carried out, and where a list is found as it is at this instant: with
 * the units of today, so that whoever goes on in the place of its unit keeps it.
 */
export class Lists {
  constructor(
    private readonly store: EventStore,
    private readonly organisation: OrganisationSnapshot,
  ) {}

  /** Loads the list, asks for the decision and appends what it says. @throws ListRejected, StaleRevision */
  async record(id: ListId, { reader, ...request }: ListRequest, decide: Decide): Promise<Outcome<ListEvent>> {
    const { successors } = await this.organisation.catchUp();
    const today = (state: ListState) => (state.stage === 'unopened' ? state : ownedToday(state, successors));
    const admit = (state: ListState) => reader && requireReadable(reader, today(state));
    const log = { store: this.store, decider: listDecider, upcasters: listUpcasters, admit };
    return carryOut(log, listStream(id), request, (state) => decide(today(state)));
  }

  /** The list that a request names in `field`. @throws ListRejected when there is none */
  async named(id: string, { field }: { field: string }): Promise<BreakdownList> {
    const events = await this.store.readStream(listStream(id as ListId));
    const state = events
      .map((event) => upcast<ListEvent>(listUpcasters, event))
      .reduce<ListState>(listDecider.evolve, listDecider.initialState);
    if (state.stage === 'unopened') throw new ListRejected('list-unknown', { id }, field);
    const { successors } = await this.organisation.recent();
    return { ...ownedToday(state, successors), id: id as ListId };
  }

  /**
   * The list that a request names in `field`, with what it says to this person who wants to put a case on it today.
   * @throws ListRejected when there is none, or none that they may read
   */
  async admitting(id: string, { field, ...adding }: Adding): Promise<BreakdownList & Admission> {
    const list = await this.named(id, { field });
    if (!mayReadList(adding.asker.reading, list)) throw new ListRejected('list-unknown', { id }, field);
    return { ...list, ...admissionTo(list, adding) };
  }
}
