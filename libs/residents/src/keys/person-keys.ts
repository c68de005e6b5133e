import { randomBytes } from 'node:crypto';
import type { Secrets, Wrapped } from '@crosswalk/secrets';
import type pg from 'pg';
import type { ResidentId } from '../resident/ids.js';
import { inTransaction, type Queryable } from './in-transaction.js';
import type { FoundBy } from './found-by.js';

/** Any number, as long as all releases agree on it: held shared while a key is wrapped, alone while a master goes. */
export const WRAPPING = 7_240_631;

const KEY_BYTES = 32;

export type PersonKey = Readonly<{ id: ResidentId; key: Buffer }>;

/** What somebody is found by among those of one community. */
type FoundIn = FoundBy & Readonly<{ toldIn: string }>;

type Row = Readonly<{ master: number; wrapped: Omit<Wrapped, 'master'> }>;

/** The key of each resident, wrapped by the master key, and what residents are found by. */
export class PersonKeys {
  constructor(
    private readonly pool: pg.Pool,
    private readonly masters: Secrets['masters'],
  ) {}

  /** The key of whoever is found so, or else of a new resident of that id, which is made. */
  keep(id: ResidentId, by: FoundIn | undefined): Promise<PersonKey> {
    return inTransaction(this.pool, async (client) => {
      await client.query('SELECT pg_advisory_xact_lock_shared($1)', [WRAPPING]);
      const person = by ? await found(client, id, by) : id;
      const there = await this.keyIn(client, person);
      if (there) return { id: person, key: there };
      const key = randomBytes(KEY_BYTES);
      const { master, ...sealed } = await this.masters.wrap(key, contextOf(person));
      await client.query(
        'INSERT INTO secrets.person_keys (person, master, wrapped) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
        [person, master, JSON.stringify(sealed)],
      );
      // Another request may have made it in the same moment.
      return { id: person, key: (await this.keyIn(client, person)) ?? key };
    });
  }

  /** The key of a resident; undefined once it is erased. */
  of(id: ResidentId): Promise<Buffer | undefined> {
    return this.keyIn(this.pool, id);
  }

  /** Residents who gave that number. */
  async withPhone(phone: string): Promise<readonly ResidentId[]> {
    const { rows } = await this.pool.query<{ person: ResidentId }>(
      'SELECT DISTINCT person FROM secrets.residents_found_by WHERE phone = $1',
      [phone],
    );
    return rows.map(({ person }) => person);
  }

  /** Lets a resident be found by these alone. Of several with the same number and name, one is found to be told of. */
  findBy(id: ResidentId, by: readonly FoundBy[], toldIn: string): Promise<void> {
    return inTransaction(this.pool, async (client) => {
      const { rows } = await client.query<{ toldIn: string }>(
        'SELECT told_in AS "toldIn" FROM secrets.residents_found_by WHERE person = $1 LIMIT 1',
        [id],
      );
      const where = rows[0]?.toldIn ?? toldIn;
      await client.query(
        'DELETE FROM secrets.residents_found_by WHERE person = $1 AND phone_and_name <> ALL($2::text[])',
        [id, by.map(({ phoneAndName }) => phoneAndName)],
      );
      for (const { phone, phoneAndName } of by) {
        for (const found of [true, false]) {
          await client.query(
            `INSERT INTO secrets.residents_found_by (phone, phone_and_name, told_in, person, found)
             SELECT $1, $2, $3, $4, $5
             WHERE NOT EXISTS (SELECT FROM secrets.residents_found_by WHERE phone_and_name = $2 AND person = $4)
             ON CONFLICT DO NOTHING`,
            [phone, phoneAndName, where, id, found],
          );
        }
      }
    });
  }

  /** The resident, and whoever has the same number and name wherever they were told of. */
  async sameAs(id: ResidentId): Promise<readonly ResidentId[]> {
    const { rows } = await this.pool.query<{ person: ResidentId }>(
      `WITH RECURSIVE same (person) AS (
         SELECT $1::uuid
         UNION
         SELECT other.person
         FROM same
         JOIN secrets.residents_found_by mine ON mine.person = same.person
         JOIN secrets.residents_found_by other ON other.phone_and_name = mine.phone_and_name
       )
       SELECT person FROM same`,
      [id],
    );
    return rows.map(({ person }) => person);
  }

  /** Destroys the keys of residents and all that they are found by. */
  erase(ids: readonly ResidentId[]): Promise<void> {
    return inTransaction(this.pool, async (client) => {
      await client.query('DELETE FROM secrets.residents_found_by WHERE person = ANY($1::uuid[])', [ids]);
      await client.query('DELETE FROM secrets.person_keys WHERE person = ANY($1::uuid[])', [ids]);
    });
  }

  private async keyIn(client: Queryable, id: ResidentId): Promise<Buffer | undefined> {
    const { rows } = await client.query<Row>('SELECT master, wrapped FROM secrets.person_keys WHERE person = $1', [id]);
    const [row] = rows;
    return row && this.masters.unwrap({ ...row.wrapped, master: row.master }, contextOf(id));
  }
}

/** What the wrapped key of a resident is bound to. */
export const contextOf = (id: ResidentId): string => `person-key ${id}`;

const found = async (client: Queryable, id: ResidentId, by: FoundIn): Promise<ResidentId> => {
  const { phone, phoneAndName, toldIn } = by;
  await client.query(
    `INSERT INTO secrets.residents_found_by (phone, phone_and_name, told_in, person)
     VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
    [phone, phoneAndName, toldIn, id],
  );
  const { rows } = await client.query<{ person: ResidentId }>(
    'SELECT person FROM secrets.residents_found_by WHERE phone_and_name = $1 AND told_in = $2 AND found',
    [phoneAndName, toldIn],
  );
  return rows[0]?.person ?? id;
};
