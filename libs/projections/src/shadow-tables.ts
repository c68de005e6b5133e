import { escapeIdentifier, type ClientBase } from 'pg';

/** Tables like those of a list, in a schema of their own, where the list is made anew while the old rows are read. */
export class ShadowTables {
  readonly #replaced: string;

  constructor(
    private readonly client: ClientBase,
    readonly schema: string,
    private readonly tables: readonly string[],
  ) {
    this.#replaced = `${schema}_replaced`;
  }

  /** Empty tables with what a store needs to find its rows: keys, and indexes of one column. The rest comes last. */
  async create(): Promise<void> {
    await this.drop();
    await this.client.query(`CREATE SCHEMA ${this.schema}; CREATE SCHEMA ${this.#replaced}`);
    for (const table of this.tables) {
      await this.client.query(
        `CREATE TABLE ${this.schema}.${table} (LIKE lists.${table} INCLUDING ALL EXCLUDING INDEXES)`,
      );
      const { rows } = await this.client.query<{ text: string }>(LIKENESS, [table, this.schema]);
      for (const { text } of rows) await this.client.query(text);
      for (const text of await this.#indexes(table, true)) await this.client.query(text);
    }
  }

  /** How many rows the live list has. */
  async rowsBefore(): Promise<number> {
    const [table] = this.tables;
    if (table === undefined) return 0;
    const { rows } = await this.client.query<{ n: string }>(`SELECT count(*) AS n FROM lists.${table}`);
    return Number(rows[0]?.n ?? 0);
  }

  /** Makes the indexes that filling could do without. */
  async finish(): Promise<void> {
    for (const table of this.tables) {
      for (const text of await this.#indexes(table, false)) await this.client.query(text);
      await this.client.query(`ANALYZE ${this.schema}.${table}`);
    }
  }

  /**
   * Puts these tables in the place of the live ones, within a transaction.
   * @throws DatabaseError 55P03 when somebody reads the live ones for longer than a reader should have to wait
   */
  async takePlace(): Promise<void> {
    const all = this.tables.map((table) => `lists.${table}`).join(', ');
    await this.client.query(`SET LOCAL lock_timeout = '40ms'; LOCK TABLE ${all} IN ACCESS EXCLUSIVE MODE`);
    for (const table of this.tables) {
      await this.client.query(
        `ALTER TABLE lists.${table} SET SCHEMA ${this.#replaced}; ALTER TABLE ${this.schema}.${table} SET SCHEMA lists`,
      );
    }
  }

  /** Drops what is left: the tables that were replaced, or those that were never put in place. */
  async drop(): Promise<void> {
    await this.client.query(`DROP SCHEMA IF EXISTS ${this.schema}, ${this.#replaced} CASCADE`);
  }

  async #indexes(table: string, needed: boolean): Promise<readonly string[]> {
    const { rows } = await this.client.query<{ text: string }>(INDEXES, [table, needed]);
    const [from, to] = [` ON lists.${table} `, ` ON ${this.schema}.${table} `];
    return rows.map(({ text }) => text.replace(` ON lists.${escapeIdentifier(table)} `, from).replace(from, to));
  }
}

/** The schema of a rebuild. */
export const schemaOf = (id: string): string => `rebuild_${id}`;

// What LIKE leaves out: keys by their names, rights, and settings of the table.
const LIKENESS = `
  SELECT format('ALTER TABLE %I.%I ADD CONSTRAINT %I %s', $2::text, $1::text, conname, pg_get_constraintdef(oid)) AS text
  FROM pg_constraint WHERE conrelid = format('lists.%I', $1::text)::regclass AND contype IN ('p', 'u')
  UNION ALL
  SELECT format('GRANT %s ON %I.%I TO %s', privilege_type, $2::text, $1::text,
    CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END)
  FROM pg_class, aclexplode(relacl) WHERE oid = format('lists.%I', $1::text)::regclass AND grantee <> relowner
  UNION ALL
  SELECT format('ALTER TABLE %I.%I SET (%s)', $2::text, $1::text, array_to_string(reloptions, ', '))
  FROM pg_class WHERE oid = format('lists.%I', $1::text)::regclass AND reloptions IS NOT NULL`;

const INDEXES = `
  SELECT pg_get_indexdef(i.indexrelid) AS text
  FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_am a ON a.oid = c.relam
  WHERE i.indrelid = format('lists.%I', $1::text)::regclass
    AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = i.indexrelid AND contype IN ('p', 'u'))
    AND (i.indisunique OR (i.indnatts = 1 AND i.indpred IS NULL AND a.amname = 'btree')) = $2::boolean`;
