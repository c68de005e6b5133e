import { createHmac } from 'node:crypto';
import { isIPv6 } from 'node:net';
import type pg from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
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

  constructor(
    pool: pg.Pool,
    private readonly key: Buffer,
  ) {
    this.fromOne = limiter(pool, 'one', WRONG_CODES.fromOne);
    this.overall = limiter(pool, 'all', WRONG_CODES.overall);
  }

  /** Refuses an address that has to wait. @throws TrackingRefused */
  async requirePatience(address: string): Promise<void> {
    const mine = await this.fromOne.get(this.nameOf(address));
    if (!mine || mine.consumedPoints === 0) return;
    if (mine.consumedPoints >= WRONG_CODES.fromOne) throw tooMany(mine);
    const all = await this.overall.get(EVERYBODY);
    if (all && all.consumedPoints >= WRONG_CODES.overall) throw tooMany(all);
  }

  /** Counts a wrong code. @throws TrackingRefused when it was one too many */
  async count(address: string): Promise<void> {
    await Promise.all([consume(this.fromOne, this.nameOf(address)), consume(this.overall, EVERYBODY)]);
  }

  // Nobody's address is kept: what is counted by is made of it with a key. A household has all of its /64.
  private nameOf(address: string): string {
    return createHmac('sha256', this.key)
      .update(`address\n${network(address)}`)
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
    // Whoever is over the limit is answered without asking the database again.
    inMemoryBlockOnConsumed: points + 1,
  });

const tooMany = ({ msBeforeNext }: RateLimiterRes): TrackingRefused =>
  new TrackingRefused('too-many-wrong-codes', Math.max(1, Math.ceil(msBeforeNext / 1000)));

const network = (address: string): string => {
  if (!isIPv6(address)) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  const [head = '', tail = ''] = address.split('::');
  const [before, after] = [head.split(':').filter(Boolean), tail.split(':').filter(Boolean)];
  const filled = [...before, ...Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0'), ...after];
  return filled
    .slice(0, 4)
    .map((part) => Number.parseInt(part, 16).toString(16))
    .join(':');
};
