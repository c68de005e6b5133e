import { upcast, type Decider, type EventStore, type Fact, type Upcasters } from '@crosswalk/event-sourcing';

type Kept<State> = Readonly<{ state: State; next: number }>;

export type Remembering<State, Event extends Fact> = Readonly<{
  store: EventStore;
  decider: Decider<State, Event>;
  upcasters: Upcasters<Event>;
  /** How many streams are remembered; 20,000 when absent. */
  most?: number;
}>;

/**
 * Folds of streams, remembered. Every look asks the log for what was appended since, so that nothing old is ever
 * answered, and a stream that has not moved costs one look at an index.
 */
export class RememberedStreams<State, Event extends Fact> {
  private readonly kept = new Map<string, Kept<State>>();

  constructor(private readonly remembering: Remembering<State, Event>) {}

  /** The fold of a stream as the log has it at this instant. */
  async at(stream: string): Promise<State> {
    const { store, decider, upcasters } = this.remembering;
    const { state, next } = this.kept.get(stream) ?? { state: decider.initialState, next: 0 };
    const fresh = await store.readStream(stream, { from: next });
    if (fresh.length === 0) return state;
    const after = fresh.map((event) => upcast(upcasters, event)).reduce<State>(decider.evolve, state);
    this.keep(stream, { state: after, next: next + fresh.length });
    return after;
  }

  private keep(stream: string, now: Kept<State>): void {
    const { most = 20_000 } = this.remembering;
    const before = this.kept.get(stream);
    if (before && before.next >= now.next) return; // another look came further
    if (!before && this.kept.size >= most) this.kept.clear();
    this.kept.set(stream, now);
  }
}
