import type pg from 'pg';

/** Lets work of one name happen one after the other, here and in every other process on the same database. */
export class InTurn {
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly pool: pg.Pool,
    private readonly name: string,
  ) {}

  /** Does it when all that was asked for before is done. */
  take<Done>(work: () => Promise<Done>): Promise<Done> {
    const next = this.last.then(() => this.alone(work)); // so that those who wait here hold no connection
    this.last = next.catch(() => undefined);
    return next;
  }

  private async alone<Done>(work: () => Promise<Done>): Promise<Done> {
    const client = await this.pool.connect();
    let failure: Error | undefined;
    try {
      await client.query('BEGIN');
      await client.query(`SELECT pg_advisory_xact_lock(hashtextextended('crosswalk turn ' || $1, 0))`, [this.name]);
      return await work();
    } finally {
      await client.query('COMMIT').catch((error: Error) => (failure = error));
      client.release(failure);
    }
  }
}
