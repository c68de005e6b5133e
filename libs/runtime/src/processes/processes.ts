import type { OnModuleDestroy } from '@nestjs/common';
import type { RunningProjection } from '../projections.js';

/** Every process of this installation. Whoever puts the application together starts them; it stops them when it ends. */
export class Processes implements OnModuleDestroy {
  constructor(readonly all: readonly RunningProjection[]) {}

  async onModuleDestroy(): Promise<void> {
    await Promise.all(this.all.map((process) => process.stop()));
  }
}
