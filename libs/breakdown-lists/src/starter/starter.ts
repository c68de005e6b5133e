import { Inject, Injectable, Optional, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock } from '@crosswalk/http';
import { SETS_UP } from '@crosswalk/organisation';
import { Lists } from '../lists.js';
import { openStarterLists } from './starter-lists.js';

/** Opens the lists of a new installation. */
@Injectable()
export class StarterLists implements OnApplicationBootstrap {
  constructor(
    private readonly lists: Lists,
    private readonly clock: Clock,
    @Optional() @Inject(SETS_UP) private readonly setsUp = true,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.setsUp) await this.setUp();
  }

  async setUp(): Promise<void> {
    await openStarterLists(this.lists, this.clock.now());
  }
}
