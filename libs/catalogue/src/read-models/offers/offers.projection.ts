import { unreachable, type RecordedEvent } from '@crosswalk/event-sourcing';
import type { Projection } from '@crosswalk/projections';
import type { CaseRef, OfferEvent, OpenHours, ServiceOffered, SlotFreed, UnitRef } from '../../offer/events.js';
import { OFFER_STREAMS, offerIdOfStream, type OfferId } from '../../offer/ids.js';
import { offerUpcasters } from '../../offer/upcasters.js';

/** An offer as the catalogue lists it. */
export type ListedOffer = Readonly<{
  id: OfferId;
  provider: UnitRef;
  procedure: string;
  category: string;
  title: string;
  description: string | null;
  capacity: number;
  hours: readonly OpenHours[];
  area: readonly UnitRef[];
  live: boolean;
  /** Places kept: more than one for a case that two requests want to claim. */
  slots: readonly Readonly<{ case: CaseRef; claim: string }>[];
  offeredAt: string;
  changedAt: string;
  revision: number;
}>;

/** The cases that hold a place on the offer, in the order they came. */
export const ordersOf = ({ slots }: Pick<ListedOffer, 'slots'>): readonly CaseRef[] => [
  ...new Map(slots.map((slot) => [slot.case.id, slot.case])).values(),
];

const offered = (event: ServiceOffered & RecordedEvent, slots: ListedOffer['slots']): ListedOffer => {
  const { by: _by, at, description = null, ...terms } = event.data;
  const id = offerIdOfStream(event.stream);
  return { id, ...terms, description, live: true, slots, offeredAt: at, changedAt: at, revision: event.revision };
};

const fold = (row: ListedOffer | undefined, event: OfferEvent & RecordedEvent): ListedOffer => {
  if (event.type === 'ServiceOffered') return offered(event, row?.slots ?? []);
  if (!row) throw new Error(`${event.type} before anything was offered`);
  return { ...after(row, event), revision: event.revision };
};

const after = (row: ListedOffer, event: Exclude<OfferEvent, ServiceOffered>): ListedOffer => {
  switch (event.type) {
    case 'OfferAmended':
      return { ...row, ...event.data.changes, changedAt: event.data.at };
    case 'OfferWithdrawn':
      return { ...row, live: false, changedAt: event.data.at };
    case 'SlotReserved': {
      const { case: order, claim } = event.data;
      return { ...row, slots: [...row.slots, { case: order, claim }] };
    }
    case 'SlotFreed':
      return { ...row, slots: row.slots.filter((slot) => !isFreed(slot, event.data)) };
    default:
      return unreachable(event);
  }
};

const isFreed = (slot: ListedOffer['slots'][number], { case: order, claim }: SlotFreed['data']): boolean =>
  slot.case.id === order.id && (claim === undefined || slot.claim === claim);

export const offersProjection: Projection<ListedOffer, OfferEvent> = {
  name: 'offers',
  version: 1,
  prefixes: [OFFER_STREAMS],
  upcasters: offerUpcasters,
  key: ({ stream }) => offerIdOfStream(stream),
  fold,
};
