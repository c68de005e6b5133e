import type { RecordedEvent } from '@crosswalk/event-sourcing';
import type { Ask, Process } from '@crosswalk/projections';
import type { OfferEvent } from '../../offer/events.js';
import { OFFER_STREAMS, offerIdOfStream, type OfferId } from '../../offer/ids.js';
import { offerUpcasters } from '../../offer/upcasters.js';

/** `case`: by its id; `claim`: the request to claim it that the place was kept for, at this time. */
export type FreeUnlessClaimed = Readonly<{
  name: 'free-unless-claimed';
  offer: OfferId;
  case: string;
  claim: string;
  keptAt: string;
}>;

const react = ({ type, data, stream, recordedAt }: OfferEvent & RecordedEvent): readonly Ask<FreeUnlessClaimed>[] => {
  if (type !== 'SlotReserved') return [];
  const slot = { offer: offerIdOfStream(stream), case: data.case.id, claim: data.claim, keptAt: recordedAt };
  return [{ command: { name: 'free-unless-claimed', ...slot } }];
};

/** A place that was kept for a claim which never came, because whatever kept it was cut off: free again. */
export const freeAbandoned: Process<OfferEvent, FreeUnlessClaimed> = {
  name: 'free-abandoned',
  version: 1,
  from: 'start',
  prefixes: [OFFER_STREAMS],
  upcasters: offerUpcasters,
  react,
};
