import { Inject, Injectable } from '@nestjs/common';
import { HealthIndicatorService, type HealthIndicatorFunction } from '@nestjs/terminus';
import type { EventStore } from '@crosswalk/event-sourcing';
import { EVENT_STORE } from '@crosswalk/event-store';
import { PROJECTIONS, type RunningProjection } from '../../../worker/src/projections.js';
import { DatabaseQuery } from './database.query.js';

const PATIENCE_MS = 3_000;

/** What has to work for requests to be answered. */
@Injectable()
export class Readiness {
  readonly checks: readonly HealthIndicatorFunction[];

  constructor(
    private readonly indicators: HealthIndicatorService,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly database: DatabaseQuery,
    @Inject(PROJECTIONS) projections: readonly RunningProjection[],
  ) {
    this.checks = [
      () => this.attempt('log', async () => ({ head: (await this.store.head()) ?? null })),
      () => this.attempt('database', () => this.database.answers()),
      ...projections.map((projection) => () => this.keptUp(projection)),
    ];
  }

  private attempt(name: string, work: () => Promise<Record<string, unknown> | void>) {
    return this.indicators.check(name).attempt(work).withTimeout(PATIENCE_MS);
  }

  // A list that is behind, or has events parked, still answers: told, but no reason to send requests elsewhere.
  private async keptUp(projection: RunningProjection) {
    const measured = await this.attempt(projection.id, async () => {
      const { position, behind, parked, role, trouble } = await projection.lag();
      return { position: position ?? null, behind, parked, role, ...(trouble ? { trouble } : {}) };
    });
    const { status, ...data } = measured[projection.id] ?? { status: 'down' };
    const { trouble, parked }: Record<string, unknown> = data;
    const troubled = status === 'up' && (trouble !== undefined || Number(parked) > 0);
    return troubled ? this.indicators.check(projection.id).degraded({ ...data }) : measured;
  }
}
