import { Inject, Injectable } from '@nestjs/common';
import { carryOut, upcast, type EventStore, type Outcome, type Request } from '@crosswalk/event-sourcing';
import { EVENT_STORE } from '@crosswalk/event-store';
import type { Procedure } from '@crosswalk/procedures';
import { caseDecider } from '../case/decider.js';
import type { CaseEvent } from '../case/events.js';
import { caseStream, type CaseId } from '../case/ids.js';
import { requireNobodyInside } from '../case/personal.decision.js';
import { CaseRejected } from '../case/rejections.js';
import type { Case } from '../case/state.js';
import { caseUpcasters } from '../case/upcasters.js';
import { Procedures } from './procedures.js';

type Said = readonly CaseEvent[] | Promise<readonly CaseEvent[]>;

/** Where every request about a case is carried out. */
@Injectable()
export class Cases {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly procedures: Procedures,
  ) {}

  /** Loads a case that may not be there yet, asks for the decision and appends what it says. @throws CaseRejected */
  file(id: CaseId, request: Request, decide: (state: Case) => Said): Promise<Outcome<CaseEvent>> {
    const decideOnce = async (state: Case): Promise<readonly CaseEvent[]> => {
      const said = await decide(state);
      if (!isProcess(request)) requireNobodyInside(said);
      return said;
    };
    const log = { store: this.store, decider: caseDecider, upcasters: caseUpcasters };
    return carryOut(log, caseStream(id), request, decideOnce);
  }

  /**
   * The same for a case that somebody filed, with the procedure version it was filed under.
   * @throws CaseRejected, StaleRevision
   */
  record(id: CaseId, request: Request, decide: (state: Case, rules: Procedure) => Said): Promise<Outcome<CaseEvent>> {
    return this.file(id, request, (state) => {
      if (state.stage === 'unfiled') throw new CaseRejected('case-unknown');
      return decide(state, this.procedures.of(state.procedure));
    });
  }

  /** The case as the log has it now, for a request that has to know another case than its own. */
  async find(id: CaseId): Promise<Case> {
    const events = await this.store.readStream(caseStream(id));
    return events
      .map((event) => upcast<CaseEvent>(caseUpcasters, event))
      .reduce<Case>(caseDecider.evolve, caseDecider.initialState);
  }
}

// What a process passes on was said, and looked at, before.
const isProcess = ({ metadata }: Request): boolean => metadata.actorId.startsWith('process:');
