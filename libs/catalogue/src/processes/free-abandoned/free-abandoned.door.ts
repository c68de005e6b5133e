import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { upcast, type EventStore, type Request } from '@crosswalk/event-sourcing';
import { EVENT_STORE } from '@crosswalk/event-store';
import { Clock } from '@crosswalk/http';
import { offerDecider } from '../../offer/decider.js';
import type { OfferEvent } from '../../offer/events.js';
import { offerStream } from '../../offer/ids.js';
import type { OfferState } from '../../offer/state.js';
import { offerUpcasters } from '../../offer/upcasters.js';
import { Offers } from '../../offers.js';
import type { FreeUnlessClaimed } from './free-abandoned.process.js';

// As libs/cases names its streams; all that is looked for there is the id of the request.
const CASE_STREAMS = 'case-';

// A request to claim has ended one way or the other by then.
const ON_ITS_WAY_MS = 5_000;
const LOOKS = 20;
const LOOK_MS = 50;

@Injectable()
export class FreeAbandonedDoor {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly offers: Offers,
    private readonly clock: Clock,
  ) {}

  /** Frees the place unless that was done, or the claim is there. @throws Error while it may still be on its way */
  async send(slot: FreeUnlessClaimed, request: Request): Promise<unknown> {
    for (let look = 0; look < LOOKS; look += 1) {
      if (!(await this.isKept(slot)) || (await this.isClaimed(slot))) return;
      if (Date.parse(this.clock.now()) - Date.parse(slot.keptAt) >= ON_ITS_WAY_MS) return this.free(slot, request);
      await pause(LOOK_MS);
    }
    throw new Error(`The claim ${slot.claim} of case ${slot.case} may still be on its way`);
  }

  private async isKept({ offer, case: id, claim }: FreeUnlessClaimed): Promise<boolean> {
    const state = (await this.store.readStream(offerStream(offer)))
      .map((event) => upcast<OfferEvent>(offerUpcasters, event))
      .reduce<OfferState>(offerDecider.evolve, offerDecider.initialState);
    return state.stage !== 'unoffered' && state.slots.some((slot) => slot.case.id === id && slot.claim === claim);
  }

  private async isClaimed({ case: id, claim }: FreeUnlessClaimed): Promise<boolean> {
    const history = await this.store.readStream(`${CASE_STREAMS}${id}`);
    return history.some(({ metadata }) => metadata.commandId === claim);
  }

  private free({ offer, case: id, claim }: FreeUnlessClaimed, request: Request): Promise<unknown> {
    const done = { by: request.metadata.actorId, at: this.clock.now() };
    return this.offers.free({ offer, case: id, claim, why: 'claim-refused', ...done }, request);
  }
}
