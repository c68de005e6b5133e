import type { Position, RecordedEvent } from '@crosswalk/event-sourcing';
import type { Ask, Process } from '@crosswalk/projections';
import type { CaseEvent, CaseFiled } from '../../case/events.js';
import { CASE_STREAMS, caseIdOfStream, type CaseId } from '../../case/ids.js';
import { caseUpcasters } from '../../case/upcasters.js';

/** Told of what was offered at this position of the log. */
export type TellOfOrder = Readonly<{ name: 'tell-of-order'; case: CaseId; position: Position }>;

type GoesByOffers = (procedure: CaseFiled['data']['procedure']) => boolean;

const react = (event: CaseEvent & RecordedEvent, goesByOffers: GoesByOffers): readonly Ask<TellOfOrder>[] => {
  const { type, data, stream, position, metadata } = event;
  if (metadata.sourceKey !== undefined) return []; // imported history holds no orders
  const comesIn = type === 'CaseListed' || (type === 'CaseFiled' && goesByOffers(data.procedure));
  return comesIn ? [{ command: { name: 'tell-of-order', case: caseIdOfStream(stream), position } }] : [];
};

/** An order, brought to those who offer what it asks for; a procedure may have it listed first. */
export const routeOrders = (goesByOffers: GoesByOffers): Process<CaseEvent, TellOfOrder> => ({
  name: 'route-orders',
  version: 1,
  from: 'start',
  prefixes: [CASE_STREAMS],
  upcasters: caseUpcasters,
  react: (event) => react(event, goesByOffers),
});
