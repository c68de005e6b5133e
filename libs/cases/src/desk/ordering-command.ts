import { Injectable } from '@nestjs/common';
import { Offers, type Order } from '@crosswalk/catalogue';
import { CommandIdReused, StaleRevision, WrongExpectedRevision, type Outcome } from '@crosswalk/event-sourcing';
import type { CaseEvent, Done, UnitRef } from '../case/events.js';
import { CaseRejected } from '../case/rejections.js';
import type { Case } from '../case/state.js';
import { CaseCommand, CaseHandler } from './case-command.js';
import { Cases } from './cases.js';
import { orderOf } from './order.js';
import { Procedures } from './procedures.js';

/**
 * Makes somebody a claimant. Where the procedure sends orders only to those who offer them, a place is kept on the
 * offer first, and given back when the case refuses.
 */
@Injectable()
export abstract class OrderingHandler<Message extends Done> extends CaseHandler<Message> {
  constructor(
    cases: Cases,
    private readonly procedures: Procedures,
    private readonly offers: Offers,
  ) {
    super(cases);
  }

  protected abstract claimantIn(message: Message): UnitRef;

  override async execute(command: CaseCommand<Message>): Promise<Outcome<CaseEvent>> {
    const order = this.orderIn(command, await this.cases.find(command.caseId));
    const claim = (): Promise<Outcome<CaseEvent>> => super.execute(command);
    return order ? this.offers.ordered(order, command.request, { claim, wasRefused }) : claim();
  }

  /** The order that is claimed; undefined where it needs no offer, or where nobody comes to claim it. */
  private orderIn({ caseId, message, request }: CaseCommand<Message>, state: Case): Order | undefined {
    if (state.stage === 'unfiled') return undefined;
    const rules = this.procedures.of(state.procedure);
    const claiming = () => {
      this.cases.admit(request, this.action, state);
      return this.decide(message, state, rules);
    };
    if (!rules.claim.offered || !comesAbout(claiming)) return undefined;
    const { by, at } = message;
    return orderOf({ id: caseId, provider: this.claimantIn(message), found: { state, rules }, by, at });
  }
}

// The refusal itself, or the answer to a retry, is told when the case is asked.
const comesAbout = (decide: () => readonly CaseEvent[]): boolean => {
  try {
    return decide().length > 0;
  } catch (error) {
    if (error instanceof CaseRejected) return false;
    throw error;
  }
};

const wasRefused = (error: unknown): boolean =>
  [CaseRejected, StaleRevision, WrongExpectedRevision, CommandIdReused].some((refusal) => error instanceof refusal);
