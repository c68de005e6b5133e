import {
  carryOut,
  type EventStore,
  type Outcome,
  type Position,
  type Request,
  upcast,
} from '@crosswalk/event-sourcing';
import { OrganisationSnapshot } from '@crosswalk/organisation';
import { visitDecider } from './round/decider.js';
import type { VisitEvent } from './round/events.js';
import { requireOpened, requireTheirs, type Asker } from './round/guards.decision.js';
import { visitStream, type VisitId } from './round/ids.js';
import { wentToday } from './round/ownership.policy.js';
import { VisitRejected } from './round/rejections.js';
import type { Opening, RoundState } from './round/state.js';
import { visitUpcasters } from './round/upcasters.js';

/** `reader`: who asks about a round that must be theirs; absent when it is opened, or a process asks. */
type RoundRequest = Request & Readonly<{ reader?: Asker }>;

type Decide<Event extends VisitEvent> = (state: RoundState) => readonly Event[] | Promise<readonly Event[]>;

/**
 * The door-to-door rounds of the installation, as the log has them at this instant: with the units of today, so that
 * whoever goes on in the place of a community goes on with its rounds.
 */
export class Rounds {
  constructor(
    private readonly store: EventStore,
    private readonly organisation: OrganisationSnapshot,
  ) {}

  /** Loads the round, asks for the decision and appends what it says. @throws VisitRejected, StaleRevision */
  async record(
    id: VisitId,
    { reader, ...request }: RoundRequest,
    decide: Decide<VisitEvent>,
  ): Promise<Outcome<VisitEvent>> {
    const { successors } = await this.organisation.catchUp();
    const today = (state: RoundState) => (state.stage === 'unopened' ? state : wentToday(state, successors));
    const admit = (state: RoundState): void => {
      if (!reader) return;
      requireOpened(state);
      requireTheirs(reader, wentToday(state, successors));
    };
    const log = { store: this.store, decider: visitDecider, upcasters: visitUpcasters, admit };
    return carryOut(log, visitStream(id), request, (state) => decide(today(state)));
  }

  /** The last of some places in the log; undefined when there is none. */
  latest(positions: readonly (Position | undefined)[]): Position | undefined {
    return positions.reduce((latest, one) =>
      one === undefined || (latest !== undefined && this.store.comparePositions(latest, one) >= 0) ? latest : one,
    );
  }

  /** What was said when the round of that id was opened, with the units of today. @throws VisitRejected when nobody opened it */
  async named(id: VisitId): Promise<Opening> {
    const events = await this.store.readStream(visitStream(id), { limit: 1 });
    const state = events
      .map((event) => upcast<VisitEvent>(visitUpcasters, event))
      .reduce<RoundState>(visitDecider.evolve, visitDecider.initialState);
    if (state.stage === 'unopened') throw new VisitRejected('visit-unknown');
    return wentToday(state, (await this.organisation.catchUp()).successors);
  }
}
