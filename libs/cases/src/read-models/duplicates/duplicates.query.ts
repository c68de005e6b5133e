import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { upcast, type EventStore, type Position } from '@crosswalk/event-sourcing';
import { EVENT_STORE } from '@crosswalk/event-store';
import { Checkpoints, projectionId } from '@crosswalk/projections';
import pg from 'pg';
import type { CaseEvent } from '../../case/events.js';
import { caseStream, type CaseId, type UnitId } from '../../case/ids.js';
import { caseUpcasters } from '../../case/upcasters.js';
import { CaseNotFound } from '../../desk/case-not-found.js';
import { candidatesFor } from './duplicates.candidates.js';
import { duplicatesProjection, type ComparedCase } from './duplicates.projection.js';
import { likelyDuplicate, studied, type Likely, type Told } from './likely-duplicate.js';

export type Suggested = Likely & Readonly<{ case: ComparedCase }>;
export type Suggestions = Readonly<{ items: readonly Suggested[]; upToDate: boolean }>;

/** Open cases that are likely about what is told, or about what a filed case tells. */
export class DuplicatesQuery extends Query<Suggestions> {
  constructor(
    readonly of: CaseId | Readonly<{ told: Told; community: UnitId | undefined }>,
    readonly atLeast?: Position,
  ) {
    super();
  }
}

const MOST = 5;
const PATIENCE_MS = 2_000;

@QueryHandler(DuplicatesQuery)
export class DuplicatesHandler implements IQueryHandler<DuplicatesQuery> {
  constructor(
    private readonly pool: pg.Pool,
    private readonly checkpoints: Checkpoints,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  /** @throws CaseNotFound */
  async execute({ of, atLeast }: DuplicatesQuery): Promise<Suggestions> {
    const asked = typeof of === 'string' ? await this.filed(of) : { ...of, id: undefined };
    const list = projectionId(duplicatesProjection);
    const upToDate = atLeast === undefined || (await this.checkpoints.waitFor(list, atLeast, PATIENCE_MS));
    const candidates = await candidatesFor(this.pool, asked.told, asked.community);
    const one = studied(asked.told);
    const items = candidates
      .filter(({ id }) => id !== asked.id)
      .flatMap((candidate) => {
        const likely = likelyDuplicate(one, studied(toldOf(candidate)));
        return likely ? [{ ...likely, case: candidate }] : [];
      })
      .toSorted((a, b) => b.score - a.score || (a.case.filedAt < b.case.filedAt ? -1 : 1));
    return { items: items.slice(0, MOST), upToDate };
  }

  /** From the log itself: the case may have been filed a moment ago. */
  private async filed(id: CaseId): Promise<{ id: CaseId; told: Told; community: UnitId }> {
    const events = await this.store.readStream(caseStream(id));
    const row = events
      .map((event) => upcast<CaseEvent>(caseUpcasters, event))
      .reduce<ComparedCase | undefined>(duplicatesProjection.fold, undefined);
    if (!row) throw new CaseNotFound();
    return { id, told: toldOf(row), community: row.community.id };
  }
}

const toldOf = ({ title, description, category, address, latitude, longitude }: ComparedCase): Told => ({
  title,
  description,
  category,
  address,
  ...(latitude === null || longitude === null ? {} : { point: { latitude, longitude } }),
});
