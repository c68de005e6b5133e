import { Injectable } from '@nestjs/common';
import type { Request } from '@crosswalk/event-sourcing';
import { processOf, type FedProcess } from '@crosswalk/projections';
import { translateOfferRejection } from '../desk/problems.js';
import { FreeAbandonedDoor } from './free-abandoned/free-abandoned.door.js';
import { freeAbandoned, type FreeUnlessClaimed } from './free-abandoned/free-abandoned.process.js';

/** What follows from the history of offers. */
@Injectable()
export class CatalogueProcesses {
  constructor(private readonly abandoned: FreeAbandonedDoor) {}

  /** Each of them, for the feed. */
  all(): readonly FedProcess[] {
    const door = {
      send: (slot: FreeUnlessClaimed, request: Request) => this.abandoned.send(slot, request),
      refusalOf: (error: unknown) => translateOfferRejection(error)?.problem.code,
    };
    return [processOf({ process: freeAbandoned, door })];
  }
}
