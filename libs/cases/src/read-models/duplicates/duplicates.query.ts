import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { upcast, type EventStore, type Position } from '@crosswalk/event-sourcing';
import { EVENT_STORE } from '@crosswalk/event-store';
import { Checkpoints, projectionId } from '@crosswalk/projections';
import pg from 'pg';
import type { CaseEvent } from '../../case/events.js';
import { caseStream, type CaseId, type UnitId } from '../../case/ids.js';
import type { Reading } from '../../case/reading.policy.js';
import { caseUpcasters } from '../../case/upcasters.js';
import { CaseNotFound } from '../../desk/case-not-found.js';
import { Procedures } from '../../desk/procedures.js';
import { LISTED } from '../../desk/readable-rows.js';
import { mayReadOf } from '../../desk/standing-of.js';
import { candidatesFor } from './duplicates.candidates.js';
import { duplicatesProjection, type ComparedCase } from './duplicates.projection.js';
import { likelyDuplicate, studied, type Likely, type Told } from './likely-duplicate.js';

export type Suggested = Likely & Readonly<{ case: ComparedCase }>;
export type Suggestions = Readonly<{ items: readonly Suggested[]; upToDate: boolean }>;

/** Open cases that are likely about what is told, or about what a filed case tells, among those that one may read. */
export class DuplicatesQuery extends Query<Suggestions> {
  constructor(
    readonly of: CaseId | Readonly<{ told: Told; community: UnitId | undefined }>,
    readonly reading: Reading,
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
    private readonly procedures: Procedures,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  /** @throws CaseNotFound */
  async execute({ of, reading, atLeast }: DuplicatesQuery): Promise<Suggestions> {
    const asked = typeof of === 'string' ? await this.filed(of, reading) : { ...of, id: undefined };
    const upToDate = await this.haveSeen(atLeast);
    const { told, community } = asked;
    const candidates = await candidatesFor(this.pool, { told, community, reading });
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

  /** What is compared with, and the list, which says who may read it. */
  private async haveSeen(position: Position | undefined): Promise<boolean> {
    if (position === undefined) return true;
    const ids = [projectionId(duplicatesProjection), LISTED];
    const seen = await Promise.all(ids.map((id) => this.checkpoints.waitFor(id, position, PATIENCE_MS)));
    return seen.every(Boolean);
  }

  /** From the log itself: the case may have been filed a moment ago. */
  private async filed(id: CaseId, reading: Reading): Promise<{ id: CaseId; told: Told; community: UnitId }> {
    const stream = await this.store.readStream(caseStream(id));
    const events = stream.map((event) => upcast<CaseEvent>(caseUpcasters, event));
    const row = events.reduce<ComparedCase | undefined>(duplicatesProjection.fold, undefined);
    if (!row || !mayReadOf(events, reading, this.procedures)) throw new CaseNotFound();
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
