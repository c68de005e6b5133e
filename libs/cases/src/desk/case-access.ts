import { Injectable } from '@nestjs/common';
import type { Actor } from '@crosswalk/http';
import type { Action } from '../case/actions.policy.js';
import { caseDecider } from '../case/decider.js';
import type { CaseEvent } from '../case/events.js';
import { requireFiled } from '../case/guards.decision.js';
import type { CaseId } from '../case/ids.js';
import { refusalOf, type CaseAtHand } from '../case/may.policy.js';
import type { Case } from '../case/state.js';
import { askerOf } from './asked.js';
import { Cases } from './cases.js';
import { Procedures } from './procedures.js';

/** Asks the policy for whoever reads a case, or does to it what is recorded elsewhere. */
@Injectable()
export class CaseAccess {
  constructor(
    private readonly cases: Cases,
    private readonly procedures: Procedures,
  ) {}

  /** The case as the log has it now. @throws CaseRejected when they may not do this to it, or it is not there */
  async require(actor: Actor, action: Action, id: string): Promise<CaseAtHand> {
    return this.admitted(actor, action, await this.cases.find(id as CaseId));
  }

  /** The case after all that happened to it. @throws CaseRejected as above */
  requireAfter(actor: Actor, action: Action, history: readonly CaseEvent[]): CaseAtHand {
    return this.admitted(actor, action, history.reduce<Case>(caseDecider.evolve, caseDecider.initialState));
  }

  private admitted(actor: Actor, action: Action, state: Case): CaseAtHand {
    requireFiled(state);
    const at = { state, rules: this.procedures.of(state.procedure) };
    const refused = refusalOf(askerOf(actor), action, at);
    if (refused) throw refused;
    return at;
  }
}
