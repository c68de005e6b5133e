import type { RecordedEvent } from '@crosswalk/event-sourcing';
import type { Projection } from '@crosswalk/projections';
import type { CaseEvent, VisitRef } from '../../case/events.js';
import { CASE_STREAMS, caseIdOfStream, type CaseId, type Instant } from '../../case/ids.js';
import type { Standing } from '../../case/standing-shape.projection.js';
import { standingAfter, standingWhenFiled } from '../../case/standing.projection.js';
import { caseUpcasters } from '../../case/upcasters.js';

/** A case that a door-to-door round brought in, as it stands. */
export type RoundCase = Readonly<{
  id: CaseId;
  visit: VisitRef;
  number: string;
  title: string;
  filedAt: Instant;
  standing: Standing;
}>;

const fold = (row: RoundCase | undefined, event: CaseEvent & RecordedEvent): RoundCase | undefined => {
  if (event.type === 'CaseFiled') {
    const { visit, number, title, at } = event.data;
    if (!visit) return undefined;
    const standing = standingWhenFiled(event.data);
    return { id: caseIdOfStream(event.stream), visit, number, title, filedAt: at, standing };
  }
  if (!row) return undefined;
  const title = event.type === 'CaseAmended' ? (event.data.changes.title ?? row.title) : row.title;
  return { ...row, title, standing: standingAfter(row.standing, event) };
};

export const roundCases: Projection<RoundCase, CaseEvent> = {
  name: 'round_cases',
  version: 2,
  prefixes: [CASE_STREAMS],
  upcasters: caseUpcasters,
  key: ({ stream }) => caseIdOfStream(stream),
  fold,
};
