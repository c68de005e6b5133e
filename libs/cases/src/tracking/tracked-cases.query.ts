import { Inject, Injectable } from '@nestjs/common';
import type { EventStore } from '@crosswalk/event-sourcing';
import { EVENT_STORE } from '@crosswalk/event-store';
import { Checkpoints, projectionId } from '@crosswalk/projections';
import { SECRETS, type Secrets } from '@crosswalk/secrets';
import pg from 'pg';
import type { CaseRef } from '../case/events.js';
import type { CaseId } from '../case/ids.js';
import { Cases } from '../desk/cases.js';
import { readTrackingCode, trackingCode, trackingHash } from './tracking-code.js';
import { trackingCodes } from './tracking-codes.projection.js';
import { TrackingRefused } from './tracking-refused.js';
import { wayOf, type Way } from './way-of.js';
import { WrongCodes } from './wrong-codes.query.js';

/** Where a code leads: the case that it was issued for, with its way through merges. */
export type Followed = Readonly<{ issuedFor: CaseRef; way: Way }>;

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

  /** Where a code leads. @param address whose guess it is @throws TrackingRefused */
  async find(typed: string, address: string): Promise<Followed> {
    await this.wrong.requirePatience(address);
    const code = readTrackingCode(typed);
    const id = code === undefined ? undefined : ((await this.listed(code)) ?? (await this.listedLate(code)));
    const issuedFor = id === undefined ? undefined : await this.issuedFor(id, code);
    if (issuedFor) return { issuedFor, way: await wayOf(issuedFor.id, (one) => this.cases.find(one)) };
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

  /** The case, if the code is the one that holds now. The list may not have seen a new one, which voids it at once. */
  private async issuedFor(id: CaseId, code: string | undefined): Promise<CaseRef | undefined> {
    const state = await this.cases.find(id);
    if (state.stage === 'unfiled' || code !== trackingCode(this.key, id, state.trackingSerial)) return undefined;
    return { id, number: state.number };
  }
}
