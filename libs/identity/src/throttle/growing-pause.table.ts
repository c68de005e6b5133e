import type { Pool } from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';

export type Patience = Readonly<{
  /** Tells the keys of one kind from those of another. */
  kind: string;
  /** How many tries in a day cost nothing. */
  free: number;
  firstSeconds: number;
  longestSeconds: number;
}>;

const DAY_SECONDS = 24 * 3600;
const WITHOUT_END = 1_000_000_000;

/**
 * Counts tries, and after some free ones lets one through at a time, with a pause between that doubles. Kept in the
 * database, so that neither a restart nor a second process forgets; every step is one statement, so that tries at the
 * same moment are counted like any others.
 */
export class GrowingPause {
  private readonly tries: RateLimiterPostgres;
  private readonly pauses: RateLimiterPostgres;

  constructor(
    private readonly pool: Pool,
    private readonly patience: Patience,
  ) {
    const kept = {
      storeClient: pool,
      storeType: 'pool',
      schemaName: 'identity',
      tableName: 'tries',
      tableCreated: true,
    };
    this.tries = new RateLimiterPostgres({
      ...kept,
      keyPrefix: `${patience.kind} tries`,
      points: WITHOUT_END,
      duration: DAY_SECONDS,
    });
    this.pauses = new RateLimiterPostgres({
      ...kept,
      clearExpiredByTimeout: false, // the other one clears the table for both
      keyPrefix: `${patience.kind} pause`,
      points: 1,
      duration: patience.firstSeconds,
    });
  }

  /** Counts a try. @returns how many seconds to wait instead of trying; undefined when it may be made */
  async enter(key: string): Promise<number | undefined> {
    const pause = await this.pauses.get(key);
    if (pause !== null && pause.consumedPoints > 0) return secondsOf(pause);
    const { consumedPoints } = await this.tries.consume(key);
    const beyond = consumedPoints - this.patience.free;
    return beyond > 0 ? this.pauseAfter(key, beyond) : undefined;
  }

  /** The try was right: it counts for nothing. */
  async giveBack(key: string): Promise<void> {
    await this.tries.reward(key, 1);
  }

  /** Forgets every try. */
  async forget(key: string): Promise<void> {
    await Promise.all([this.tries.delete(key), this.pauses.delete(key)]);
  }

  /** Those of the keys for which there is a pause now, and until when. */
  async paused(keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const asked = new Map(keys.map((key) => [this.pauses.getKey(key), key]));
    const { rows } = await this.pool.query<Readonly<{ key: string; expire: string }>>(
      'SELECT key, expire FROM identity.tries WHERE key = ANY($1) AND points > 0 AND expire > $2',
      [[...asked.keys()], Date.now()],
    );
    return new Map(rows.map(({ key, expire }) => [asked.get(key) ?? key, new Date(Number(expire)).toISOString()]));
  }

  /** Of several at the same moment the first is let through, and the others wait. */
  private async pauseAfter(key: string, beyond: number): Promise<number | undefined> {
    const { firstSeconds, longestSeconds } = this.patience;
    const customDuration = Math.min(longestSeconds, firstSeconds * 2 ** Math.min(20, beyond - 1));
    try {
      await this.pauses.consume(key, 1, { customDuration });
      return undefined;
    } catch (rejected) {
      if (rejected instanceof RateLimiterRes) return secondsOf(rejected);
      throw rejected;
    }
  }
}

const secondsOf = ({ msBeforeNext }: Readonly<{ msBeforeNext: number }>): number =>
  Math.max(1, Math.ceil(msBeforeNext / 1000));
