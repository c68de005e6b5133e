import type { RowStore } from '@crosswalk/projections';
import { differences } from './deeds.js';
import type { ServiceOnCase } from './record-of-service.projection.js';

const SAVE = `
  INSERT INTO record_of_service_cases_v1 (id, service)
  SELECT (s->>'id')::uuid, s FROM unnest($1::jsonb[]) AS given (s)
  ON CONFLICT (id) DO UPDATE SET service = excluded.service`;

const COUNT = `
  INSERT INTO record_of_service_v1 AS r (unit_id, unit_name, half, procedure, deed, n)
  SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::int[])
  ON CONFLICT (unit_id, half, procedure, deed) DO UPDATE SET n = r.n + excluded.n, unit_name = excluded.unit_name`;

/** Where the record of service is kept: what units did about each case, and the counts of it. */
export const recordOfServiceRows: RowStore<ServiceOnCase> = {
  tables: ['record_of_service_cases_v1', 'record_of_service_v1'],
  async load(client, ids) {
    const { rows } = await client.query<{ service: ServiceOnCase }>({
      name: 'record-of-service-load',
      text: 'SELECT service FROM record_of_service_cases_v1 WHERE id = ANY($1::uuid[])',
      values: [ids],
    });
    return new Map(rows.map(({ service }) => [service.id, service]));
  },
  async save(client, changes) {
    const services = changes.flatMap(({ after }) => after ?? []);
    await client.query(SAVE, [services.map((service) => JSON.stringify(service))]);
    const counts = differences(changes);
    if (counts.length === 0) return;
    await client.query(COUNT, [
      counts.map(({ unit }) => unit.id),
      counts.map(({ unit }) => unit.name),
      counts.map(({ half }) => half),
      counts.map(({ procedure }) => procedure),
      counts.map(({ deed }) => deed),
      counts.map(({ n }) => n),
    ]);
  },
  async clear(client) {
    await client.query('TRUNCATE record_of_service_cases_v1, record_of_service_v1');
  },
};
