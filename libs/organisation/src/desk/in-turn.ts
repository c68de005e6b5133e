import { Injectable } from '@nestjs/common';
import pg from 'pg';

const LOCK = 4_701_190_520_244;

/**
 * Lets units be renamed, merged and closed one after the other, here and in every other process on the same database.
 * Each unit has a stream of its own, so no revision tells one of another: two could go into each other, or get one name.
 */
@Injectable()
export class InTurn {
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly pool: pg.Pool) {}

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
      await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
      return await work();
    } finally {
      await client.query('COMMIT').catch((error: Error) => (failure = error));
      client.release(failure);
    }
  }
}
