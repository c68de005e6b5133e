import { Inject, Injectable, Logger } from '@nestjs/common';
import { HealthIndicatorService, type HealthIndicatorFunction } from '@nestjs/terminus';
import type { EventStore } from '@crosswalk/event-sourcing';
import { EVENT_STORE } from '@crosswalk/event-store';
import type { Subscriber } from '@crosswalk/projections';
import { Processes, PROJECTIONS } from '@crosswalk/runtime';
import { DatabaseQuery } from './database.query.js';

const PATIENCE_MS = 3_000;

/** What has to work for requests to be answered. What is wrong is told to anybody, and why only in the log. */
@Injectable()
export class Readiness {
  readonly checks: readonly HealthIndicatorFunction[];
  private readonly log = new Logger('Health');

  constructor(
    private readonly indicators: HealthIndicatorService,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly database: DatabaseQuery,
    @Inject(PROJECTIONS) projections: readonly Subscriber[],
    processes: Processes,
  ) {
    this.checks = [
      () => this.attempt('log', async () => ({ head: (await this.store.head()) ?? null })),
      () => this.attempt('database', () => this.database.answers()),
      ...[...projections, ...processes.all].map((each) => () => this.keptUp(each)),
    ];
  }

  private attempt(name: string, work: () => Promise<Record<string, unknown> | void>) {
    const quietly = () => work().catch((error: unknown) => this.fail(name, error));
    return this.indicators.check(name).attempt(quietly).withTimeout(PATIENCE_MS);
  }

  private fail(name: string, error: unknown): never {
    this.log.warn(error, name);
    throw new Error('It did not answer: the log says why');
  }

  // What is behind, or has events parked, is told, but is no reason to send requests elsewhere.
  private async keptUp(running: Subscriber) {
    const { id } = running;
    const measured = await this.attempt(id, async () => {
      const { position, behind, parked, role, trouble } = await running.lag();
      return {
        position: position ?? null,
        behind,
        parked,
        role,
        ...(trouble === undefined ? {} : { interrupted: true }),
      };
    });
    const { status, ...data } = measured[id] ?? { status: 'down' };
    const { interrupted = false, parked }: Record<string, unknown> = data;
    const troubled = status === 'up' && (interrupted === true || Number(parked) > 0);
    return troubled ? this.indicators.check(id).degraded({ ...data }) : measured;
  }
}
