import { createHmac } from 'node:crypto';
import { networkOf } from '@crosswalk/http';
import type pg from 'pg';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { TrackingRefused } from './tracking-refused.js';

const SPELL_SECONDS = 600;
/** Wrong codes in ten minutes: from one address, and from all of them. */
export const WRONG_CODES = { fromOne: 10, overall: 1000 } as const;

/**
 * Counts wrong tracking codes. Whoever has given too many waits; when all together gave too many, so does whoever
 * gave one, so that a resident with the right code still comes through.
 */
export class WrongCodes {
  private readonly fromOne: RateLimiterPostgres;
  private readonly overall: RateLimiterPostgres;
  // Whoever was found to have to wait is answered without asking the database again.
  private readonly waiting = new RateLimiterMemory({ points: 0, duration: SPELL_SECONDS });

  constructor(
    pool: pg.Pool,
    private readonly key: Buffer,
  ) {
    this.fromOne = limiter(pool, 'one', WRONG_CODES.fromOne);
    this.overall = limiter(pool, 'all', WRONG_CODES.overall);
  }

  /** Refuses an address that has to wait. @throws TrackingRefused */
  async requirePatience(address: string): Promise<void> {
    const name = this.nameOf(address);
    const waits = (await this.waiting.get(name)) ?? (await this.foundWaiting(name));
    if (waits) throw tooMany(waits);
  }

  /** Counts a wrong code. @throws TrackingRefused when it was one too many */
  async count(address: string): Promise<void> {
    // One that is refused from memory does not overtake the other, which is yet to be written down.
    const counted = await Promise.allSettled([
      consume(this.fromOne, this.nameOf(address)),
      consume(this.overall, EVERYBODY),
    ]);
    for (const one of counted) if (one.status === 'rejected') throw one.reason;
  }

  private async foundWaiting(name: string): Promise<RateLimiterRes | undefined> {
    const mine = await this.fromOne.get(name);
    if (!mine || mine.consumedPoints === 0) return undefined;
    const spent = mine.consumedPoints >= WRONG_CODES.fromOne ? mine : await this.overall.get(EVERYBODY);
    if (!spent || (spent !== mine && spent.consumedPoints < WRONG_CODES.overall)) return undefined;
    return this.waiting.block(name, spent.msBeforeNext / 1000);
  }

  // Nobody's address is kept: what is counted by is made of it with a key. A household has all of its /64.
  private nameOf(address: string): string {
    return createHmac('sha256', this.key)
      .update(`address\n${networkOf(address)}`)
      .digest('base64url')
      .slice(0, 22);
  }
}

const EVERYBODY = 'everybody';

const consume = async (limiter: RateLimiterPostgres, name: string): Promise<void> => {
  try {
    await limiter.consume(name);
  } catch (error) {
    throw error instanceof RateLimiterRes ? tooMany(error) : error;
  }
};

const limiter = (pool: pg.Pool, keyPrefix: string, points: number): RateLimiterPostgres =>
  new RateLimiterPostgres({
    storeClient: pool,
    schemaName: 'service',
    tableName: 'wrong_tracking_codes',
    tableCreated: true,
    keyPrefix,
    points,
    duration: SPELL_SECONDS,
    inMemoryBlockOnConsumed: points + 1,
  });

const tooMany = ({ msBeforeNext }: RateLimiterRes): TrackingRefused =>
  new TrackingRefused('too-many-wrong-codes', Math.max(1, Math.ceil(msBeforeNext / 1000)));
