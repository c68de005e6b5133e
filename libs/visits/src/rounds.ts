import {
  carryOut,
  type EventStore,
  type Outcome,
  type Position,
  type Request,
  upcast,
} from '@crosswalk/event-sourcing';
import { visitDecider } from './round/decider.js';
import type { VisitEvent } from './round/events.js';
import { visitStream, type VisitId } from './round/ids.js';
import { VisitRejected } from './round/rejections.js';
import type { Opening, RoundState } from './round/state.js';
import { visitUpcasters } from './round/upcasters.js';

type Decide<Event extends VisitEvent> = (state: RoundState) => readonly Event[] | Promise<readonly Event[]>;

/** The door-to-door rounds of the installation, as the log has them at this instant. */
export class Rounds {
  constructor(private readonly store: EventStore) {}

  /** Loads the round, asks for the decision and appends what it says. @throws VisitRejected, StaleRevision */
  record(id: VisitId, request: Request, decide: Decide<VisitEvent>): Promise<Outcome<VisitEvent>> {
    const log = { store: this.store, decider: visitDecider, upcasters: visitUpcasters };
    return carryOut(log, visitStream(id), request, decide);
  }

  /** The last of some places in the log; undefined when there is none. */
  latest(positions: readonly (Position | undefined)[]): Position | undefined {
    return positions.reduce((latest, one) =>
      one === undefined || (latest !== undefined && this.store.comparePositions(latest, one) >= 0) ? latest : one,
    );
  }

  /** What was said when the round of that id was opened. @throws VisitRejected when nobody opened it */
  async named(id: VisitId): Promise<Opening> {
    const events = await this.store.readStream(visitStream(id), { limit: 1 });
    const state = events
      .map((event) => upcast<VisitEvent>(visitUpcasters, event))
      .reduce<RoundState>(visitDecider.evolve, visitDecider.initialState);
    if (state.stage === 'unopened') throw new VisitRejected('visit-unknown');
    return state;
  }
}
