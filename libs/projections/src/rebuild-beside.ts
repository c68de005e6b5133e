import type { EventStore, Position, RecordedEvent } from '@crosswalk/event-sourcing';
import pg from 'pg';
import { lockCheckpoint, takeOver } from './checkpoint-table.js';
import { connect, disconnect } from './connect.js';
import { isPoison } from './failures.js';
import type { List } from './list.js';
import { commitAlone } from './list-alone.js';
import { silent, type Log } from './log.js';
import { Mark } from './mark.js';
import { commitPage } from './page-of-lists.js';
import { clearParked, countParked } from './parking.js';
import { pause } from './pause.js';
import { schemaOf, ShadowTables } from './shadow-tables.js';

export type RebuildProgress = Readonly<{
  phase: 'filling' | 'indexing' | 'switching';
  /** Dealt with so far. */
  events: number;
  /** Rows made, as a share of those that the old list has; undefined when it has none. */
  share: number | undefined;
}>;

export type Rebuilding = Readonly<{
  store: EventStore;
  /** Of the login that owns the tables. */
  databaseUrl: string;
  /** Its rows in memory are this rebuild's alone. */
  list: List;
  log?: Log;
  progress?: (so: RebuildProgress) => void;
  signal?: AbortSignal;
  /** Events a page, at most. */
  batch?: number;
}>;

export type Rebuilt = Readonly<{ events: number; parked: number }> | 'interrupted' | 'under-way';

const SWITCHES = 200;
const READERS_FIRST_MS = 50;

/**
 * Folds a list again from the beginning of the log into tables of its own, while the old rows are read and kept up, and
 * puts them in place once they have caught up. Interrupted, it leaves everything as it was.
 */
export const rebuildBeside = async (rebuilding: Rebuilding): Promise<Rebuilt> => {
  const { databaseUrl, list } = rebuilding;
  const pool = new pg.Pool({ connectionString: databaseUrl });
  const schema = schemaOf(list.id);
  const client = await connect(pool, `rebuild ${list.id}`, { schema, idle: true });
  try {
    const { rows } = await client.query<{ free: boolean }>(
      `SELECT pg_try_advisory_lock(hashtextextended('crosswalk rebuild ' || $1, 0)) AS free`,
      [list.id],
    );
    if (!rows[0]?.free) return 'under-way';
    const tables = new ShadowTables(client, schema, list.tables);
    try {
      return await new Rebuild(rebuilding, client, tables).run();
    } finally {
      list.forget();
      await tables.drop();
    }
  } finally {
    await disconnect(client);
    await pool.end();
  }
};

class Rebuild {
  /** Beside the live one, which keeps its own checkpoint and park. */
  readonly #shadow: List;
  #events = 0;
  #rows = 0;
  #rowsBefore = 0;
  #careful = false;

  constructor(
    private readonly rebuilding: Rebuilding,
    private readonly client: pg.Client,
    private readonly tables: ShadowTables,
  ) {
    this.#shadow = { ...rebuilding.list, id: `${rebuilding.list.id} rebuilt` };
  }

  async run(): Promise<Rebuilt> {
    const { signal } = this.rebuilding;
    const { client, tables } = this;
    const { id } = this.#shadow;
    await this.#forgetShadow();
    await tables.create();
    this.#rowsBefore = await tables.rowsBefore();
    const checkpoint = (await takeOver(client, [{ id, begin: undefined }], 'rebuild')).get(id);
    if (!checkpoint) throw new Error(`There is no checkpoint for ${id}`);
    const mark = new Mark(id, checkpoint);
    try {
      await this.#fill(mark);
      if (signal?.aborted) return 'interrupted';
      this.#tell('indexing');
      await tables.finish();
      for (let attempts = 0; attempts < SWITCHES; attempts += 1) {
        await this.#fill(mark);
        if (signal?.aborted) return 'interrupted';
        this.#tell('switching');
        const parked = await this.#switch(mark);
        if (parked !== undefined) return { events: this.#events, parked };
        await pause(READERS_FIRST_MS, signal ?? new AbortController().signal);
      }
      throw new Error(`The tables of ${this.rebuilding.list.id} are read all the time: nothing was switched`);
    } finally {
      await this.#forgetShadow();
    }
  }

  /** Until what lies in the log by now is folded. */
  async #fill(mark: Mark): Promise<void> {
    const { signal, batch: limit = 5_000 } = this.rebuilding;
    for (;;) {
      const page = await this.#page(mark.position, limit);
      if (page.position === undefined || page.position === mark.position || signal?.aborted) return;
      await this.#commit(mark, page.events, page.position);
      this.#events += page.events.length;
      this.#tell('filling');
      if (page.end) return;
    }
  }

  #tell(phase: RebuildProgress['phase']): void {
    const share = this.#rowsBefore === 0 ? undefined : Math.min(1, this.#rows / this.#rowsBefore);
    this.rebuilding.progress?.({ phase, events: this.#events, share });
  }

  #page(after: Position | undefined, limit: number) {
    return this.rebuilding.store.readAll({ after, prefixes: this.#shadow.prefixes, limit });
  }

  async #commit(mark: Mark, events: readonly RecordedEvent[], to: Position): Promise<void> {
    const { client } = this;
    const list = this.#shadow;
    if (!this.#careful) {
      try {
        const folded = await list.fold(client, events.filter(list.folds));
        if ((await commitPage(client, [{ list, mark, folded }], to)).length === 0) {
          this.#rows += folded.added;
          return folded.keep();
        }
      } catch (error) {
        if (!isPoison(error)) throw error;
      }
      list.forget();
    }
    const { store, log = silent, signal = new AbortController().signal } = this.rebuilding;
    const retrying = { attempts: 2, retryMs: 10, longestMs: 100 };
    await commitAlone({ store, client, fed: { list, mark, parked: true }, retrying, log, signal }, { events, to });
    this.#careful = (await countParked(client, list.id)) > 0;
  }

  /**
   * The rest of the log, the tables, the park and the checkpoint, in one transaction that holds the owner still.
   * @returns how many events are parked, or undefined when it has to be tried again
   */
  async #switch(mark: Mark): Promise<number | undefined> {
    const { client } = this;
    const { id } = this.rebuilding.list;
    const list = this.#shadow;
    await client.query('BEGIN');
    try {
      await lockCheckpoint(client, id);
      const tail = await this.#page(mark.position, 1_000);
      if (!tail.end || (this.#careful && tail.events.length > 0)) return await this.#not();
      const folded = await list.fold(client, tail.events.filter(list.folds));
      if (folded.changed) await folded.save(client);
      await this.tables.takePlace();
      await clearParked(client, id);
      await client.query('UPDATE lists.parked SET projection = $1 WHERE projection = $2', [id, list.id]);
      await client.query(
        `INSERT INTO lists.checkpoints AS c (projection, epoch, owner, position) VALUES ($1, 1, 'rebuild', $2)
         ON CONFLICT (projection) DO UPDATE SET epoch = c.epoch + 1, position = excluded.position`,
        [id, tail.position ?? mark.position ?? null],
      );
      const parked = await countParked(client, id);
      await client.query('COMMIT');
      this.#events += tail.events.length;
      return parked;
    } catch (error) {
      await this.#not();
      if (!isPoison(error) && !isInTheWay(error)) throw error;
      return undefined;
    }
  }

  async #not(): Promise<undefined> {
    await this.client.query('ROLLBACK');
    this.#shadow.forget();
    return undefined;
  }

  async #forgetShadow(): Promise<void> {
    const { id } = this.#shadow;
    await clearParked(this.client, id);
    await this.client.query('DELETE FROM lists.checkpoints WHERE projection = $1', [id]);
  }
}

// 55P03: somebody reads the live tables; 40P01: the owner has them in the other order.
const isInTheWay = (error: unknown): boolean =>
  error instanceof pg.DatabaseError && ['55P03', '40P01'].includes(error.code ?? '');
