import { Inject, Injectable } from '@nestjs/common';
import { SECRETS, type Secrets } from '@crosswalk/secrets';
import pg from 'pg';
import type { CaseId } from '../case/ids.js';
import { readTrackingCode, trackingHash } from './tracking-code.js';
import { TrackingRefused } from './tracking-refused.js';
import { WrongCodes } from './wrong-codes.query.js';

/** The cases that residents follow by a code. */
@Injectable()
export class TrackedCases {
  private readonly wrong: WrongCodes;

  constructor(
    private readonly pool: pg.Pool,
    @Inject(SECRETS) { tracking }: Secrets,
  ) {
    this.wrong = new WrongCodes(pool, tracking);
  }

  /** The case that a code opens. @param address whose guess it is @throws TrackingRefused */
  async find(typed: string, address: string): Promise<CaseId> {
    await this.wrong.requirePatience(address);
    const code = readTrackingCode(typed);
    const { rows } = await this.pool.query<{ id: CaseId }>('SELECT id FROM lists.tracking_codes_v1 WHERE hash = $1', [
      code === undefined ? '' : trackingHash(code),
    ]);
    if (rows[0]) return rows[0].id;
    await this.wrong.count(address);
    throw new TrackingRefused('tracking-code-wrong');
  }
}
