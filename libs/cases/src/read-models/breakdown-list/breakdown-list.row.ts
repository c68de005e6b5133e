import type { Level, Source, Urgency } from '../../case/events.js';
import type { CaseId, Day, Instant, UnitId } from '../../case/ids.js';
import type { ListedCase, ListedStage, Next } from './breakdown-list.projection.js';

/** One row of `lists.breakdown_list_v1`. */
export type BreakdownListRow = Omit<
  ListedCase,
  'community' | 'subdistrict' | 'lead' | 'list' | 'next' | 'filedAt' | 'changedAt'
> & {
  id: CaseId;
  communityId: UnitId;
  communityName: string;
  subdistrictId: UnitId | null;
  subdistrictName: string | null;
  departmentId: UnitId | null;
  departmentName: string | null;
  listName: string | null;
  listLevel: Level | null;
  nextStep: Next['step'] | null;
  nextWhom: Next['whom'] | null;
  filedAt: Date;
  changedAt: Date;
  stage: ListedStage;
  source: Source;
  urgency: Urgency;
  promisedFor: Day | null;
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
  departmentName: { column: 'department_name', type: 'text' },
  listName: { column: 'list_name', type: 'text' },
  listLevel: { column: 'list_level', type: 'text' },
  filedAt: { column: 'filed_at', type: 'timestamptz' },
  changedAt: { column: 'changed_at', type: 'timestamptz' },
  promisedFor: { column: 'promised_for', type: 'date' },
  revision: { column: 'revision', type: 'int4' },
  nextStep: { column: 'next_step', type: 'text' },
  nextWhom: { column: 'next_whom', type: 'text' },
};

/** A listed case as its row. */
export const toRow = ({ community, subdistrict, lead, list, next, ...listed }: ListedCase): BreakdownListRow => ({
  ...listed,
  communityId: community.id,
  communityName: community.name,
  subdistrictId: subdistrict?.id ?? null,
  subdistrictName: subdistrict?.name ?? null,
  departmentId: lead?.id ?? null,
  departmentName: lead?.name ?? null,
  listName: list?.name ?? null,
  listLevel: list?.level ?? null,
  nextStep: next?.step ?? null,
  nextWhom: next?.whom ?? null,
  filedAt: new Date(listed.filedAt),
  changedAt: new Date(listed.changedAt),
});

/** A row as its listed case. */
export const fromRow = (row: BreakdownListRow): ListedCase => {
  const { communityId, communityName, subdistrictId, subdistrictName, departmentId, departmentName, ...more } = row;
  const { listName, listLevel, nextStep, nextWhom, filedAt, changedAt, ...listed } = more;
  return {
    ...listed,
    community: { id: communityId, name: communityName },
    subdistrict: unitRef(subdistrictId, subdistrictName),
    lead: unitRef(departmentId, departmentName),
    list: listName === null || listLevel === null ? null : { name: listName, level: listLevel },
    next: nextStep === null || nextWhom === null ? null : { step: nextStep, whom: nextWhom },
    filedAt: instant(filedAt),
    changedAt: instant(changedAt),
  };
};

const unitRef = (id: UnitId | null, name: string | null) => (id === null || name === null ? null : { id, name });

const instant = (date: Date): Instant => date.toISOString() as Instant;
