import type { Source, Urgency } from '../../case/events.js';
import type { CaseId, Instant, ListId, UnitId } from '../../case/ids.js';
import type { Next } from '../../case/next.projection.js';
import type { Stage, Standing } from '../../case/standing-shape.projection.js';
import { leadOf, type ListedCase } from './breakdown-list.projection.js';

/** One row of `lists.breakdown_list_v4`. */
export type BreakdownListRow = Omit<ListedCase, 'community' | 'subdistrict' | 'next' | 'filedAt' | 'changedAt'> & {
  id: CaseId;
  communityId: UnitId;
  communityName: string;
  subdistrictId: UnitId | null;
  subdistrictName: string | null;
  departmentId: UnitId | null;
  listId: ListId | null;
  procedure: string;
  filedAt: Date;
  changedAt: Date;
  stage: Stage;
  source: Source;
  urgency: Urgency;
  standing: Standing;
  next: Next | null;
};

type Column = Readonly<{ column: string; type: string }>;

/** The columns in the order of the table. */
export const COLUMNS: Readonly<Record<keyof BreakdownListRow, Column>> = {
  id: { column: 'id', type: 'uuid' },
  number: { column: 'number', type: 'text' },
  title: { column: 'title', type: 'text' },
  description: { column: 'description', type: 'text' },
  category: { column: 'category', type: 'text' },
  address: { column: 'address', type: 'text' },
  latitude: { column: 'latitude', type: 'float8' },
  longitude: { column: 'longitude', type: 'float8' },
  urgency: { column: 'urgency', type: 'text' },
  affected: { column: 'affected', type: 'int4' },
  source: { column: 'source', type: 'text' },
  stage: { column: 'stage', type: 'text' },
  communityId: { column: 'community_id', type: 'uuid' },
  communityName: { column: 'community_name', type: 'text' },
  subdistrictId: { column: 'subdistrict_id', type: 'uuid' },
  subdistrictName: { column: 'subdistrict_name', type: 'text' },
  departmentId: { column: 'department_id', type: 'uuid' },
  listId: { column: 'list_id', type: 'uuid' },
  procedure: { column: 'procedure', type: 'text' },
  filedAt: { column: 'filed_at', type: 'timestamptz' },
  changedAt: { column: 'changed_at', type: 'timestamptz' },
  revision: { column: 'revision', type: 'int4' },
  standing: { column: 'standing', type: 'jsonb' },
  next: { column: 'next', type: 'jsonb' },
  readers: { column: 'readers', type: 'uuid[]' },
  openTo: { column: 'open_to', type: 'text[]' },
};

/** A listed case as its row. */
export const toRow = ({ community, subdistrict, ...listed }: ListedCase): BreakdownListRow => ({
  ...listed,
  communityId: community.id,
  communityName: community.name,
  subdistrictId: subdistrict?.id ?? null,
  subdistrictName: subdistrict?.name ?? null,
  departmentId: leadOf(listed.standing)?.department.id ?? null,
  listId: listed.standing.list?.id ?? null,
  procedure: listed.standing.procedure.name,
  stage: listed.standing.stage,
  filedAt: new Date(listed.filedAt),
  changedAt: new Date(listed.changedAt),
});

/** A row as its listed case. */
export const fromRow = (row: BreakdownListRow): ListedCase => {
  const { communityId, communityName, subdistrictId, subdistrictName, filedAt, changedAt, ...more } = row;
  const { departmentId: _lead, listId: _list, procedure: _procedure, stage: _stage, ...listed } = more;
  return {
    ...listed,
    community: { id: communityId, name: communityName },
    subdistrict: unitRef(subdistrictId, subdistrictName),
    filedAt: instant(filedAt),
    changedAt: instant(changedAt),
  };
};

const unitRef = (id: UnitId | null, name: string | null) => (id === null || name === null ? null : { id, name });

const instant = (date: Date): Instant => date.toISOString() as Instant;
