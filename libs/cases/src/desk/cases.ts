import { Inject, Injectable } from '@nestjs/common';
import {
  carryOut,
  currentState,
  StreamCache,
  type EventStore,
  type Outcome,
  type Request,
} from '@crosswalk/event-sourcing';
import { EVENT_STORE } from '@crosswalk/event-store';
import type { Procedure } from '@crosswalk/procedures';
import { caseDecider } from '../case/decider.js';
import type { CaseEvent } from '../case/events.js';
import { caseStream, type CaseId } from '../case/ids.js';
import type { Action } from '../case/actions.policy.js';
import { requireFiled } from '../case/guards.decision.js';
import { may, refusalOf } from '../case/may.policy.js';
import { requireNobodyInTexts, textsBrought } from '../case/personal.decision.js';
import type { Case, FiledCase } from '../case/state.js';
import { caseUpcasters } from '../case/upcasters.js';
import { askerOf } from './asked.js';
import { isProcess, requireNobody, type CaseRequest } from './case-request.js';
import { KnownResidents } from './known-residents.js';
import { Procedures } from './procedures.js';

type Carried = Readonly<{
  id: CaseId;
  request: Request;
  admit?: (state: Case) => void;
  isNew?: boolean;
}>;
type ToRecord = Readonly<{ action: Action; id: CaseId; request: CaseRequest }>;
type Said = readonly CaseEvent[] | Promise<readonly CaseEvent[]>;

/** Where every request about a case is carried out. */
@Injectable()
export class Cases {
  private readonly cache = new StreamCache<Case, CaseEvent>(caseDecider);

  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly procedures: Procedures,
    private readonly residents: KnownResidents,
  ) {}

  /**
   * Asks for the decision on a case whose id comes from the request, and appends what it says. What it is filed with has
   * been looked at for names and numbers (`Filing`), before anything was kept of it. @throws CaseRejected
   */
  file(id: CaseId, request: Request, decide: (state: Case) => Said): Promise<Outcome<CaseEvent>> {
    return this.carryOut({ id, request, isNew: true }, decide);
  }

  /**
   * The same for a case that somebody filed, with the procedure version it was filed under.
   * @throws CaseRejected, StaleRevision
   */
  record(
    { action, id, request }: ToRecord,
    decide: (state: FiledCase, rules: Procedure) => Said,
  ): Promise<Outcome<CaseEvent>> {
    const admit = (state: Case): void => this.admit(request, action, state);
    return this.carryOut({ id, request, admit }, async (state) => {
      requireFiled(state);
      const said = await decide(state, this.procedures.of(state.procedure));
      return this.lookedAt(said, request.metadata, state);
    });
  }

  private carryOut({ id, request, ...given }: Carried, decide: (state: Case) => Said): Promise<Outcome<CaseEvent>> {
    const { admit, ...known } = given;
    return carryOut({ ...this.log(), ...(admit && { admit }) }, caseStream(id), request, decide, known);
  }

  /** Looks at what a person says for those who can be recognised in it. What a process passes on was looked at before. */
  private async lookedAt(said: readonly CaseEvent[], { actorId }: Request['metadata'], state: Case) {
    const texts = isProcess(actorId) ? [] : textsBrought(said);
    if (texts.length > 0) requireNobodyInTexts(texts, await this.residents.on(state));
    return said;
  }

  private log() {
    return { store: this.store, decider: caseDecider, upcasters: caseUpcasters, cache: this.cache };
  }

  /** Refuses a person who may not do this; what follows from something they did may be done. @throws CaseRejected */
  admit({ asker, metadata }: CaseRequest, action: Action, state: Case): void {
    requireFiled(state);
    if (!asker) return requireNobody(metadata.actorId, action);
    const refused = refusalOf(askerOf(asker), action, { state, rules: this.procedures.of(state.procedure) });
    if (refused) throw refused;
  }

  /** The case as the log has it now, for a request that has to know another case than its own. */
  find(id: CaseId): Promise<Case> {
    return currentState(this.log(), caseStream(id));
  }

  /** The same for whoever asks: what they may not read is not there. */
  async findFor({ asker }: CaseRequest, id: CaseId): Promise<Case> {
    const state = await this.find(id);
    if (!asker || state.stage === 'unfiled') return state;
    const rules = this.procedures.of(state.procedure);
    const hidden = may(askerOf(asker), 'read-case', { state, rules }) === 'case-unknown';
    return hidden ? caseDecider.initialState : state;
  }
}
