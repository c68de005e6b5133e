import type { OnModuleDestroy } from '@nestjs/common';
import type { Feed, Subscriber } from '@crosswalk/projections';

/** Every process of this installation, on the feed. Whoever puts the application together starts that; it stops when the rooms end. */
export class Processes implements OnModuleDestroy {
  constructor(
    readonly all: readonly Subscriber[],
    private readonly feed: Feed,
  ) {}

  onModuleDestroy(): Promise<void> {
    return this.feed.stop();
  }
}
