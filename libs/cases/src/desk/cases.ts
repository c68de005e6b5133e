import { Inject, Injectable } from '@nestjs/common';
import { carryOut, type EventStore, type Outcome, type Request } from '@crosswalk/event-sourcing';
import { EVENT_STORE } from '@crosswalk/event-store';
import { caseDecider } from '../case/decider.js';
import type { CaseEvent } from '../case/events.js';
import { caseStream, type CaseId } from '../case/ids.js';
import type { Case } from '../case/state.js';
import { caseUpcasters } from '../case/upcasters.js';

type Decide = (state: Case) => readonly CaseEvent[] | Promise<readonly CaseEvent[]>;

/** Where every request about a case is carried out. */
@Injectable()
export class Cases {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  /** Loads the case, asks for the decision and appends what it says. @throws CaseRejected, StaleRevision */
  record(id: CaseId, request: Request, decide: Decide): Promise<Outcome<CaseEvent>> {
    const log = { store: this.store, decider: caseDecider, upcasters: caseUpcasters };
    return carryOut(log, caseStream(id), request, decide);
  }
}
