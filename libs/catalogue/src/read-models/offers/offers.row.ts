import type { RowStore } from '@crosswalk/projections';
import { ordersOf, type ListedOffer } from './offers.projection.js';

const SAVE = `
  INSERT INTO offers_v1 (id, provider_id, procedure, category, area, live, capacity, orders, offered_at, offer)
  SELECT (o->>'id')::uuid, (o->'provider'->>'id')::uuid, o->>'procedure', o->>'category',
    ARRAY(SELECT (place->>'id')::uuid FROM jsonb_array_elements(o->'area') AS place),
    (o->>'live')::boolean, (o->>'capacity')::int, n, (o->>'offeredAt')::timestamptz, o
  FROM unnest($1::jsonb[], $2::int[]) AS given (o, n)
  ON CONFLICT (id) DO UPDATE SET area = excluded.area, live = excluded.live, capacity = excluded.capacity,
    orders = excluded.orders, offered_at = excluded.offered_at, offer = excluded.offer`;

/** Where the catalogue is kept. */
export const offerRows: RowStore<ListedOffer> = {
  tables: ['offers_v1'],
  async load(client, ids) {
    const { rows } = await client.query<{ offer: ListedOffer }>(
      'SELECT offer FROM offers_v1 WHERE id = ANY($1::uuid[])',
      [ids],
    );
    return new Map(rows.map(({ offer }) => [offer.id, offer]));
  },
  async save(client, changes) {
    const offers = changes.flatMap(({ after }) => after ?? []);
    const orders = offers.map((offer) => ordersOf(offer).length);
    await client.query(SAVE, [offers.map((offer) => JSON.stringify(offer)), orders]);
  },
  async clear(client) {
    await client.query('TRUNCATE offers_v1');
  },
};
