import { Inject, Injectable } from '@nestjs/common';
import type { EventStore } from '@crosswalk/event-sourcing';
import { EVENT_STORE } from '@crosswalk/event-store';
import { Checkpoints, projectionId } from '@crosswalk/projections';
import { SECRETS, type Secrets } from '@crosswalk/secrets';
import pg from 'pg';
import type { CaseId } from '../case/ids.js';
import { Cases } from '../desk/cases.js';
import { readTrackingCode, trackingCode, trackingHash } from './tracking-code.js';
import { trackingCodes } from './tracking-codes.projection.js';
import { TrackingRefused } from './tracking-refused.js';
import { WrongCodes } from './wrong-codes.query.js';

const PATIENCE_MS = 2_000;
const LIST = projectionId(trackingCodes(() => ''));

/** The cases that residents follow by a code. */
@Injectable()
export class TrackedCases {
  private readonly key: Buffer;
  private readonly wrong: WrongCodes;

  constructor(
    private readonly pool: pg.Pool,
    private readonly cases: Cases,
    private readonly checkpoints: Checkpoints,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(SECRETS) { tracking }: Secrets,
  ) {
    this.key = tracking;
    this.wrong = new WrongCodes(pool, tracking);
  }

  /** The case that a code opens. @param address whose guess it is @throws TrackingRefused */
  async find(typed: string, address: string): Promise<CaseId> {
    await this.wrong.requirePatience(address);
    const code = readTrackingCode(typed);
    const id = code === undefined ? undefined : ((await this.listed(code)) ?? (await this.listedLate(code)));
    if (id !== undefined && code === (await this.presentCode(id))) return id;
    await this.wrong.count(address);
    throw new TrackingRefused('tracking-code-wrong');
  }

  private async listed(code: string): Promise<CaseId | undefined> {
    const found = 'SELECT id FROM lists.tracking_codes_v1 WHERE hash = $1';
    const { rows } = await this.pool.query<{ id: CaseId }>(found, [trackingHash(code)]);
    return rows[0]?.id;
  }

  /** Nobody's guess is wrong because the list has not yet seen the slip that they hold. */
  private async listedLate(code: string): Promise<CaseId | undefined> {
    const head = await this.store.head();
    if (head === undefined) return undefined;
    await this.checkpoints.waitFor(LIST, head, PATIENCE_MS);
    return this.listed(code);
  }

  /** The code that holds now, which the list may not have seen: it voids the one before at once. */
  private async presentCode(id: CaseId): Promise<string | undefined> {
    const state = await this.cases.find(id);
    const serial = state.stage === 'unfiled' ? undefined : state.trackingSerial;
    return serial === undefined ? undefined : trackingCode(this.key, id, serial);
  }
}
