import { randomUUID } from 'node:crypto';
import {
  carryOut,
  type EventStore,
  type Outcome,
  type Request,
  upcast,
  WrongExpectedRevision,
} from '@crosswalk/event-sourcing';
import { OrganisationSnapshot } from '@crosswalk/organisation';
import { freeSlot, type FreeSlot } from './commands/free-slot/free-slot.decision.js';
import { reserveSlot, type ReserveSlot } from './commands/reserve-slot/reserve-slot.decision.js';
import { offerDecider } from './offer/decider.js';
import type { OfferEvent, UnitRef } from './offer/events.js';
import { offerIdOf, offerStream, type OfferId, type OfferKey } from './offer/ids.js';
import { offeredToday } from './offer/ownership.policy.js';
import { OfferRejected } from './offer/rejections.js';
import type { Offer, OfferState } from './offer/state.js';
import { offerUpcasters } from './offer/upcasters.js';

/** A case that a unit is about to claim. `procedure`: its name. */
export type Order = Omit<ReserveSlot, 'provider' | 'claim'> &
  Readonly<{ provider: UnitRef; procedure: string; category: string }>;

/** A place kept on an offer; everything kept for the case when no `claim` is named. */
export type SlotToFree = FreeSlot & Readonly<{ offer: OfferId }>;

/**
 * The offers of the installation, as the log has them at this instant: with the units of today, so that whoever goes on
 * in the place of a unit goes on with what it offers, besides what they offer themselves.
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
  constructor(
    private readonly store: EventStore,
    private readonly organisation: OrganisationSnapshot,
  ) {}

  /** Loads the offer, asks for the decision and appends what it says. @throws OfferRejected, StaleRevision */
  record(
    id: OfferId,
    request: Request,
    decide: (state: OfferState) => readonly OfferEvent[],
  ): Promise<Outcome<OfferEvent>> {
    const log = { store: this.store, decider: offerDecider, upcasters: offerUpcasters };
    return carryOut(log, offerStream(id), request, async (state) => decide(await this.today(state)));
  }

  /** The ids of what a unit may offer of a category: its own first, and that of each unit that has gone into it. */
  async of({ provider, ...service }: OfferKey): Promise<readonly OfferId[]> {
    return (await this.organisation.catchUp()).successors
      .everOf(provider)
      .map((one) => offerIdOf({ provider: one, ...service }));
  }

  /** What a unit offers of a category, also when withdrawn; undefined when it never did. */
  async find(key: OfferKey): Promise<Offer | undefined> {
    const state = await this.today(await this.at(offerIdOf(key)));
    return state.stage === 'unoffered' ? undefined : state;
  }

  /** Whether a place would be kept for an order now. */
  async hasPlaceFor(order: Order): Promise<boolean> {
    const command = await this.slotFor(order, randomUUID());
    for (const id of await this.of(keyOf(order))) {
      if (hasRoom(command, await this.today(await this.at(id)))) return true;
    }
    return false;
  }

  /**
   * Keeps a place for an order before it is claimed; once for each request to claim.
   * @throws OfferRejected `not-offered`, `outside-area`, or `capacity-exhausted`, which says how many orders are open
   */
  async reserve(order: Order, request: Request): Promise<Outcome<OfferEvent> & Readonly<{ id: OfferId }>> {
    const command = await this.slotFor(order, request.metadata.commandId);
    let refused: OfferRejected | undefined;
    for (const id of await this.bestFirst(await this.of(keyOf(order)), order)) {
      try {
        const keep = () => this.record(id, onBehalfOf(request), (state) => reserveSlot(command, state));
        return { ...(await inTurn(keep)), id };
      } catch (error) {
        if (!(error instanceof OfferRejected)) throw error;
        refused ??= error;
      }
    }
    throw refused ?? new OfferRejected('not-offered', { provider: order.provider.name });
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

  private async slotFor(order: Order, claim: string): Promise<ReserveSlot> {
    const { provider, procedure: _procedure, category: _category, places, ...slot } = order;
    const { successors } = await this.organisation.catchUp();
    return { ...slot, provider: provider.name, places: places.map((id) => successors.today(id)), claim };
  }

  /** Where the order has its place already comes first; then what is offered still, the unit's own before others'. */
  private async bestFirst(ids: readonly OfferId[], order: Order): Promise<readonly OfferId[]> {
    if (ids.length === 1) return ids;
    const known = await Promise.all(ids.map(async (id) => ({ id, rank: rankFor(order, await this.at(id)) })));
    return known.toSorted((a, b) => a.rank - b.rank).map(({ id }) => id);
  }

  private async at(id: OfferId): Promise<OfferState> {
    return (await this.store.readStream(offerStream(id)))
      .map((event) => upcast<OfferEvent>(offerUpcasters, event))
      .reduce<OfferState>(offerDecider.evolve, offerDecider.initialState);
  }

  private async today(state: OfferState): Promise<OfferState> {
    return state.stage === 'unoffered' ? state : offeredToday(state, (await this.organisation.catchUp()).successors);
  }
}

const keyOf = ({ provider, procedure, category }: Order): OfferKey => ({ provider: provider.id, procedure, category });

const hasRoom = (command: ReserveSlot, state: OfferState): boolean => {
  try {
    reserveSlot(command, state);
    return true;
  } catch (error) {
    if (error instanceof OfferRejected) return false;
    throw error;
  }
};

const STAGES = ['live', 'withdrawn', 'unoffered'] as const satisfies readonly OfferState['stage'][];

const rankFor = (order: Order, state: OfferState): number =>
  state.stage !== 'unoffered' && state.slots.some((slot) => slot.case.id === order.case.id)
    ? -1
    : STAGES.indexOf(state.stage);

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
