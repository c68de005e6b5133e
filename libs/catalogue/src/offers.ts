import { randomUUID } from 'node:crypto';
import {
  carryOut,
  type EventStore,
  type Outcome,
  type Request,
  upcast,
  WrongExpectedRevision,
} from '@crosswalk/event-sourcing';
import { freeSlot, type FreeSlot } from './commands/free-slot/free-slot.decision.js';
import { reserveSlot, type ReserveSlot } from './commands/reserve-slot/reserve-slot.decision.js';
import { offerDecider } from './offer/decider.js';
import type { OfferEvent, UnitRef } from './offer/events.js';
import { offerIdOf, offerStream, type OfferId, type OfferKey } from './offer/ids.js';
import type { Offer, OfferState } from './offer/state.js';
import { offerUpcasters } from './offer/upcasters.js';

/** A case that a unit is about to claim. `procedure`: its name. */
export type Order = Omit<ReserveSlot, 'provider' | 'claim'> &
  Readonly<{ provider: UnitRef; procedure: string; category: string }>;

/** A place kept on an offer; everything kept for the case when no `claim` is named. */
export type SlotToFree = FreeSlot & Readonly<{ offer: OfferId }>;

/**
 * The offers of the installation, as the log has them at this instant.
 *
 * A claim of an order goes through here, in this order:
 * 1. `reserve` keeps a place. It may refuse (`not-offered`, `outside-area`, `capacity-exhausted`): then nobody claims.
 * 2. The case is claimed, on the same request.
 * 3. Where the case refuses, `free` gives the place back, with `why: 'claim-refused'` and
 *    `claim: request.metadata.commandId`, so that a place kept for somebody else's claim of the same case stays.
 *
 * `ordered` is these three. A crash between 1 and 3 leaves a place that nobody uses: the process `free-abandoned`
 * sees `SlotReserved` and, a while later, no claim of that request on the case, and frees it. Where the outcome of 2
 * is not known (a lost connection), nothing is freed here for the same reason.
 */
export class Offers {
  constructor(private readonly store: EventStore) {}

  /** Loads the offer, asks for the decision and appends what it says. @throws OfferRejected, StaleRevision */
  record(
    id: OfferId,
    request: Request,
    decide: (state: OfferState) => readonly OfferEvent[],
  ): Promise<Outcome<OfferEvent>> {
    const log = { store: this.store, decider: offerDecider, upcasters: offerUpcasters };
    return carryOut(log, offerStream(id), request, decide);
  }

  /** What a unit offers of a category, also when withdrawn; undefined when it never did. */
  async find(key: OfferKey): Promise<Offer | undefined> {
    const events = await this.store.readStream(offerStream(offerIdOf(key)));
    const state = events
      .map((event) => upcast<OfferEvent>(offerUpcasters, event))
      .reduce<OfferState>(offerDecider.evolve, offerDecider.initialState);
    return state.stage === 'unoffered' ? undefined : state;
  }

  /**
   * Keeps a place for an order before it is claimed; once for each request to claim.
   * @throws OfferRejected `not-offered`, `outside-area`, or `capacity-exhausted`, which says how many orders are open
   */
  async reserve(order: Order, request: Request): Promise<Outcome<OfferEvent> & Readonly<{ id: OfferId }>> {
    const { provider, procedure, category, ...slot } = order;
    const id = offerIdOf({ provider: provider.id, procedure, category });
    const command = { ...slot, provider: provider.name, claim: request.metadata.commandId };
    const outcome = await inTurn(() => this.record(id, onBehalfOf(request), (state) => reserveSlot(command, state)));
    return { ...outcome, id };
  }

  /** Gives a place back; what is not kept stays as it is. */
  free({ offer, ...slot }: SlotToFree, request: Request): Promise<Outcome<OfferEvent>> {
    return inTurn(() => this.record(offer, onBehalfOf(request), (state) => freeSlot(slot, state)));
  }

  /**
   * Claims with a place kept, and gives the place back when the claim was refused.
   * @param wasRefused tells a refusal, which recorded nothing, from a failure of which nobody knows what it recorded
   */
  async ordered<T>(
    order: Order,
    request: Request,
    { claim, wasRefused }: { claim: () => Promise<T>; wasRefused: (error: unknown) => boolean },
  ): Promise<T> {
    const { id } = await this.reserve(order, request);
    try {
      return await claim();
    } catch (error) {
      const { by, at } = order;
      const slot = { offer: id, case: order.case.id, claim: request.metadata.commandId, by, at } as const;
      if (wasRefused(error)) await this.free({ ...slot, why: 'claim-refused' }, request);
      throw error;
    }
  }
}

// Whether a place is kept is told by the offer itself, not by the command id: the same request may keep one, lose it
// to a refusal, and keep one again when it is retried. What the caller expects of the case says nothing of the offer.
const onBehalfOf = ({ metadata }: Request): Request => ({
  metadata: { ...metadata, commandId: randomUUID(), causationId: metadata.commandId },
});

const ROUNDS = 20;

// Many order of one offer at the same instant; whoever loses a round has seen somebody else win it, so it goes on.
const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
  for (let round = 1; ; round += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof WrongExpectedRevision) || round >= ROUNDS) throw error;
    }
  }
};
