import type { Projection, RowStore } from '@crosswalk/projections';
import type { PersonEvent } from '../../person/events.js';
import { PERSON_STREAMS, personIdOfStream } from '../../person/ids.js';
import { personUpcasters } from '../../person/upcasters.js';
import { personAfter, type ListedPerson } from './people.projection.js';

export const peopleProjection: Projection<ListedPerson, PersonEvent> = {
  name: 'people',
  version: 1,
  prefixes: [PERSON_STREAMS],
  upcasters: personUpcasters,
  key: ({ stream }) => personIdOfStream(stream),
  fold: personAfter,
};

export const peopleRows: RowStore<ListedPerson> = {
  tables: ['people_v1'],
  async load(client, ids) {
    const { rows } = await client.query<{ person: ListedPerson }>('SELECT person FROM people_v1 WHERE id = ANY($1)', [
      ids,
    ]);
    return new Map(rows.map(({ person }) => [person.id, person]));
  },
  async save(client, changes) {
    const people = changes.flatMap(({ after }) => (after ? [JSON.stringify(after)] : []));
    await client.query(
      `INSERT INTO people_v1 (id, name, units, gone, person)
       SELECT p->>'id', p->'name'->>'zh', ARRAY(SELECT (post->'unit'->>'id')::uuid FROM jsonb_array_elements(p->'posts') AS post),
         (p->>'left')::boolean, p
       FROM unnest($1::jsonb[]) AS given (p)
       ON CONFLICT (id) DO UPDATE
         SET name = excluded.name, units = excluded.units, gone = excluded.gone, person = excluded.person`,
      [people],
    );
  },
  async clear(client) {
    await client.query('DELETE FROM people_v1');
  },
};
