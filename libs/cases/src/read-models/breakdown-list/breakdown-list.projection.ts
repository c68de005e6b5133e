import type { RecordedEvent } from '@crosswalk/event-sourcing';
import type {
  BreakdownListRef,
  CaseEvent,
  CaseFiled,
  Description,
  Source,
  UnitRef,
  Urgency,
} from '../../case/events.js';
import { CASE_STREAMS, caseIdOfStream, type CaseId, type Day, type Instant } from '../../case/ids.js';
import { caseUpcasters } from '../../case/upcasters.js';

export const LISTED_STAGES = ['filed', 'listed', 'claimed', 'resolved', 'closed', 'withdrawn'] as const;
export type ListedStage = (typeof LISTED_STAGES)[number];

export const STEPS = ['list', 'claim', 'resolve', 'confirm'] as const;
export const WHOM = ['coordinator', 'department', 'community'] as const;

/** What has to happen next, and who has to do it. */
export type Next = Readonly<{ step: (typeof STEPS)[number]; whom: (typeof WHOM)[number] }>;

/** A case as the breakdown list shows and finds it. */
export type ListedCase = Readonly<{
  id: CaseId;
  number: string;
  title: string;
  description: string;
  category: string;
  address: string;
  latitude: number | null;
  longitude: number | null;
  urgency: Urgency;
  affected: number | null;
  source: Source;
  stage: ListedStage;
  community: UnitRef;
  subdistrict: UnitRef | null;
  lead: UnitRef | null;
  list: BreakdownListRef | null;
  filedAt: Instant;
  changedAt: Instant;
  promisedFor: Day | null;
  revision: number;
  next: Next | null;
}>;

const nextAt: Readonly<Record<ListedStage, Next | null>> = {
  filed: { step: 'list', whom: 'coordinator' },
  listed: { step: 'claim', whom: 'department' },
  claimed: { step: 'resolve', whom: 'department' },
  resolved: { step: 'confirm', whom: 'community' },
  closed: null,
  withdrawn: null,
};

const at = (stage: ListedStage): Pick<ListedCase, 'stage' | 'next'> => ({ stage, next: nextAt[stage] });

const filed = (id: CaseId, { number, community, subdistrict, source, ...data }: CaseFiled['data']): ListedCase => ({
  ...at('filed'),
  ...described(data),
  id,
  number,
  source,
  community,
  subdistrict: subdistrict ?? null,
  lead: null,
  list: null,
  filedAt: data.at,
  changedAt: data.at,
  promisedFor: null,
  revision: 0,
});

type Described = Pick<
  ListedCase,
  'title' | 'description' | 'category' | 'urgency' | 'affected' | 'address' | 'latitude' | 'longitude'
>;

const described = ({ title, description, category, place, urgency, affected }: Description): Described => ({
  title,
  description,
  category,
  urgency,
  affected: affected ?? null,
  ...placed(place),
});

const placed = ({ address, point }: Description['place']): Pick<ListedCase, 'address' | 'latitude' | 'longitude'> => ({
  address,
  latitude: point?.latitude ?? null,
  longitude: point?.longitude ?? null,
});

const amended = ({ place, ...changes }: Partial<Description>): Partial<ListedCase> => ({
  ...changes,
  ...(place ? placed(place) : {}),
});

/** What an event says about a case that is on record. Supporting claims leave the stage and the lead alone. */
const told = (event: Exclude<CaseEvent, CaseFiled>): Partial<ListedCase> => {
  switch (event.type) {
    case 'CaseAmended':
      return amended(event.data.changes);
    case 'CaseListed':
      return { ...at('listed'), list: event.data.list };
    case 'CaseClaimed': {
      const { department, role, promisedFor } = event.data;
      return role === 'lead' ? { ...at('claimed'), lead: department, promisedFor: promisedFor ?? null } : {};
    }
    case 'ClaimReleased':
      return event.data.role === 'lead' ? { ...at('listed'), lead: null, promisedFor: null } : {};
    case 'CaseResolved':
      return at('resolved');
    case 'CaseClosed':
      return at('closed');
    case 'CaseReopened':
      return at('claimed');
    case 'CaseWithdrawn':
      return { ...at('withdrawn'), lead: null, promisedFor: null };
    case 'DepartmentsInvited':
    case 'ResolutionConfirmed':
    case 'ResolutionRefused':
      return {};
    default:
      return {};
  }
};

/** One row per case. A later event of a case that was never filed is nobody's row, and is refused. */
export const breakdownListProjection = {
  name: 'breakdown_list',
  version: 1,
  prefixes: [CASE_STREAMS],
  upcasters: caseUpcasters,
  key: ({ stream }: RecordedEvent): string => caseIdOfStream(stream),
  fold: (row: ListedCase | undefined, event: CaseEvent & RecordedEvent): ListedCase => {
    if (row && event.revision <= row.revision) return row;
    if (event.type === 'CaseFiled')
      return { ...filed(caseIdOfStream(event.stream), event.data), revision: event.revision };
    if (!row) throw new Error(`${event.type} of a case that was not filed`);
    return { ...row, ...told(event), changedAt: event.data.at, revision: event.revision };
  },
} as const;
