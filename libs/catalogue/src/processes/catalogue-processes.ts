import { Injectable } from '@nestjs/common';
import type { Request } from '@crosswalk/event-sourcing';
import { ProcessRunner, type Following } from '@crosswalk/projections';
import { translateOfferRejection } from '../desk/problems.js';
import { FreeAbandonedDoor } from './free-abandoned/free-abandoned.door.js';
import { freeAbandoned, type FreeUnlessClaimed } from './free-abandoned/free-abandoned.process.js';

/** What follows from the history of offers. */
@Injectable()
export class CatalogueProcesses {
  constructor(private readonly abandoned: FreeAbandonedDoor) {}

  /** A runner for each, not started. */
  runners(following: Following) {
    const door = {
      send: (slot: FreeUnlessClaimed, request: Request) => this.abandoned.send(slot, request),
      refusalOf: (error: unknown) => translateOfferRejection(error)?.problem.code,
    };
    return [new ProcessRunner({ ...following, process: freeAbandoned, door })];
  }
}
