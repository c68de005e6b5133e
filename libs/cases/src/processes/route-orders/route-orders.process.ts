import type { Position, RecordedEvent } from '@crosswalk/event-sourcing';
import type { Ask, Process } from '@crosswalk/projections';
import type { CaseEvent } from '../../case/events.js';
import { CASE_STREAMS, caseIdOfStream, type CaseId, type UnitId } from '../../case/ids.js';
import { caseUpcasters } from '../../case/upcasters.js';

/** An order of this category, wanted in these places and filed at this position of the log. */
export type RouteOrder = Readonly<{
  name: 'route-order';
  case: CaseId;
  procedure: Readonly<{ name: string; version: number }>;
  category: string;
  places: readonly UnitId[];
  filedAt: Position;
}>;

const react = (event: CaseEvent & RecordedEvent): readonly Ask<RouteOrder>[] => {
  if (event.type !== 'CaseFiled') return [];
  const { procedure, category, community, subdistrict, source } = event.data;
  if (source === 'import') return [];
  const places = [community, ...(subdistrict ? [subdistrict] : [])].map(({ id }) => id);
  const order = { case: caseIdOfStream(event.stream), procedure, category, places, filedAt: event.position };
  return [{ command: { name: 'route-order', ...order } }];
};

/** An order, brought to those who offer what it asks for. */
export const routeOrders: Process<CaseEvent, RouteOrder> = {
  name: 'route-orders',
  version: 1,
  from: 'start',
  prefixes: [CASE_STREAMS],
  upcasters: caseUpcasters,
  react,
};
