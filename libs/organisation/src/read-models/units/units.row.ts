import type { Projection, RowStore } from '@crosswalk/projections';
import type { ClientBase } from 'pg';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { UnitEvent, UnitKind } from '../../unit/events.js';
import { UNIT_STREAMS, unitIdOfStream, type UnitId } from '../../unit/ids.js';
import { unitUpcasters } from '../../unit/upcasters.js';
import { unitAfter, type UnitOnList } from './units.projection.js';

@Entity({ schema: 'lists', name: 'units_v2' })
export class UnitRow {
  @PrimaryColumn('uuid') id!: UnitId;
  @Column('text') kind!: UnitKind;
  @Column('text') name!: string;
  @Column('uuid', { nullable: true }) parent!: UnitId | null;
  @Column('boolean') closed!: boolean;
  @Column('uuid', { nullable: true }) successor!: UnitId | null;
}

export const units: Projection<UnitOnList, UnitEvent> = {
  name: 'units',
  version: 2,
  prefixes: [UNIT_STREAMS],
  upcasters: unitUpcasters,
  key: ({ stream }) => unitIdOfStream(stream),
  fold: unitAfter,
};

export const unitRows: RowStore<UnitOnList> = {
  tables: ['units_v2'],
  async load(client: ClientBase, keys) {
    const { rows } = await client.query<UnitOnList>('SELECT * FROM units_v2 WHERE id = ANY($1)', [keys]);
    return new Map(rows.map((row) => [row.id, row]));
  },
  async save(client, changes) {
    const rows = changes.flatMap(({ after }) => after ?? []);
    await client.query(
      `INSERT INTO units_v2 (id, kind, name, parent, closed, successor)
       SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::uuid[], $5::boolean[], $6::uuid[])
       ON CONFLICT (id) DO UPDATE SET name = excluded.name, closed = excluded.closed, successor = excluded.successor`,
      [
        rows.map(({ id }) => id),
        rows.map(({ kind }) => kind),
        rows.map(({ name }) => name),
        rows.map(({ parent }) => parent),
        rows.map(({ closed }) => closed),
        rows.map(({ successor }) => successor),
      ],
    );
  },
  async clear(client) {
    await client.query('DELETE FROM units_v2');
  },
};
