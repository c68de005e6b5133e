import { unreachable, type RecordedEvent } from '@crosswalk/event-sourcing';
import { isOf } from '../../case/areas.events.js';
import type {
  BreakdownListRef,
  CaseEvent,
  CaseFiled,
  CaseRef,
  Description,
  OverseeingEvent,
  Source,
  UnitRef,
  VisitRef,
} from '../../case/events.js';
import { caseIdOfStream, type CaseId, type Instant, type ResidentId } from '../../case/ids.js';
import type { Standing } from '../../case/standing-shape.projection.js';
import { standingAfter, standingWhenFiled } from '../../case/standing.projection.js';
import { claimsOnFile, type ClaimsOnFile } from './parts/claims-on-file.projection.js';
import { oversightOnFile, type OversightOnFile } from './parts/oversight-on-file.projection.js';
import { planOnFile, type PlanAndWorksOnFile } from './parts/plan-on-file.projection.js';
import { succeededOnFile } from './parts/succession-on-file.projection.js';
import { studyOnFile, type StudyOnFile } from './parts/study-on-file.projection.js';

type Recorded = CaseEvent & RecordedEvent;

/** A case with everything that was ever said about it, newest state first, history in order. */
export type CaseFile = Description &
  ClaimsOnFile &
  StudyOnFile &
  PlanAndWorksOnFile &
  OversightOnFile &
  Readonly<{
    id: CaseId;
    number: string;
    revision: number;
    /** Where it stands, for what is next. */
    standing: Standing;
    procedure: Readonly<{ name: string; version: number }>;
    community: UnitRef;
    subdistrict?: UnitRef;
    source: Source;
    visit?: VisitRef;
    partOf?: CaseRef;
    /** Whose concern it is. */
    resident?: ResidentId;
    list?: BreakdownListRef;
    /** Units whose residents told of it, its own first. */
    reporters: readonly UnitRef[];
    filedAt: Instant;
    changedAt: Instant;
    history: readonly Recorded[];
  }>;

/** The case file after one more event; undefined until the case is filed. */
export const caseFileAfter = (file: CaseFile | undefined, event: Recorded): CaseFile | undefined => {
  if (event.type === 'CaseFiled') return opened(event);
  if (!file) return undefined;
  return {
    ...changed(file, event),
    standing: standingAfter(file.standing, event),
    revision: event.revision,
    changedAt: event.data.at,
    history: [...file.history, event],
  };
};

const NOTHING_YET: ClaimsOnFile & StudyOnFile & PlanAndWorksOnFile = {
  invitations: [],
  claims: [],
  items: [],
  surveys: [],
  rounds: [],
  verdicts: [],
  plans: [],
  resolutions: [],
};

const opened = (event: Extract<Recorded, { type: 'CaseFiled' }>): CaseFile => {
  const { by, at, ...told } = event.data;
  return {
    ...told,
    ...NOTHING_YET,
    id: caseIdOfStream(event.stream),
    revision: event.revision,
    standing: standingWhenFiled(event.data),
    urged: 0,
    comments: [],
    attachments: [],
    followers: [by],
    affectedToo: 0,
    affectedResidents: [],
    links: told.partOf ? [{ other: told.partOf, relation: 'part-of' }] : [],
    absorbed: [],
    reporters: [told.community],
    filedAt: at,
    changedAt: at,
    history: [event],
  };
};

const changed = (file: CaseFile, event: Exclude<CaseEvent, CaseFiled>): CaseFile => {
  if (isOf('claiming', event)) return { ...file, ...claimsOnFile(file, event) };
  if (isOf('studying', event)) return { ...file, ...studyOnFile(file, event) };
  if (isOf('building', event)) return { ...file, ...planOnFile(file, event) };
  if (isOf('overseeing', event)) return overseen(file, event);
  if (isOf('filing', event)) return refiled(file, event);
  if (isOf('succession', event)) return { ...file, ...succeededOnFile(file, event.data) };
  return unreachable(event);
};

type FilingEvent = Extract<
  CaseEvent,
  {
    type:
      'CaseAmended' | 'CaseReturned' | 'CaseRefiled' | 'CaseListed' | 'CaseRaised' | 'CaseDeclined' | 'CaseWithdrawn';
  }
>;

const refiled = (file: CaseFile, event: FilingEvent): CaseFile => {
  switch (event.type) {
    case 'CaseAmended':
      return { ...file, ...event.data.changes };
    case 'CaseListed':
    case 'CaseRaised':
      return { ...file, list: event.data.list };
    case 'CaseDeclined':
    case 'CaseWithdrawn': {
      const { suspended: _suspended, ...rest } = file;
      const { at } = event.data;
      return { ...rest, claims: file.claims.map((claim) => ({ endedAt: at, ...claim })) };
    }
    case 'CaseReturned':
    case 'CaseRefiled':
      return file;
    default:
      return unreachable(event);
  }
};

const overseen = (file: CaseFile, event: OverseeingEvent): CaseFile => {
  const { suspended: _s, supervised: _v, into: _i, ...rest } = file;
  const { reporters } = file;
  const { urged, comments, attachments, followers, affectedToo, affectedResidents, links, absorbed } = file;
  const { suspended, supervised, into } = file;
  const kept = {
    ...{ urged, comments, attachments, followers, affectedToo, affectedResidents, links, absorbed },
    ...(suspended ? { suspended } : {}),
    ...(supervised ? { supervised } : {}),
    ...(into ? { into } : {}),
  };
  const moved = event.type === 'CaseAbsorbed' ? [...reporters, ...event.data.reporters] : reporters;
  const told = event.type === 'ResidentTold' ? { resident: event.data.resident } : {};
  return { ...rest, ...oversightOnFile(kept, event), ...told, reporters: distinct(moved) };
};

const distinct = (units: readonly UnitRef[]): readonly UnitRef[] =>
  units.filter(({ id }, place) => units.findIndex((other) => other.id === id) === place);
