import type { RecordedEvent } from '@crosswalk/event-sourcing';
import type { CaseEvent, CaseFiled, Description, UnitRef } from '../../case/events.js';
import { CASE_STREAMS, caseIdOfStream, type CaseId, type Instant } from '../../case/ids.js';
import { unitAfter } from '../../case/succession.policy.js';
import { caseUpcasters } from '../../case/upcasters.js';

/** A case as the next one is compared with it. */
export type ComparedCase = Readonly<{
  id: CaseId;
  number: string;
  title: string;
  description: string;
  category: string;
  address: string;
  latitude: number | null;
  longitude: number | null;
  community: UnitRef;
  affected: number | null;
  /** People who said “me too”, and those who moved along with a duplicate. */
  affectedToo: number;
  filedAt: Instant;
  open: boolean;
  revision: number;
}>;

type Changes = Readonly<Partial<Description>>;

const described = ({ title, description, category, place, affected }: Changes): Partial<ComparedCase> => ({
  ...(title === undefined ? {} : { title }),
  ...(description === undefined ? {} : { description }),
  ...(category === undefined ? {} : { category }),
  ...(affected === undefined ? {} : { affected }),
  ...(place === undefined
    ? {}
    : {
        address: place.address,
        latitude: place.point?.latitude ?? null,
        longitude: place.point?.longitude ?? null,
      }),
});

const filed = (id: CaseId, { number, title, description, category, place, affected, ...data }: CaseFiled['data']) => ({
  id,
  number,
  title,
  description,
  category,
  address: place.address,
  latitude: place.point?.latitude ?? null,
  longitude: place.point?.longitude ?? null,
  community: data.community,
  affected: affected ?? null,
  affectedToo: 0,
  filedAt: data.at,
  open: true,
});

const ENDS: readonly CaseEvent['type'][] = ['CaseClosed', 'CaseDeclined', 'CaseWithdrawn', 'CaseMerged'];
const GOES_ON: readonly CaseEvent['type'][] = ['CaseReopened', 'CaseUnmerged'];

/** What an event changes of how a case is compared; most change nothing. */
const told = ({ affectedToo, community }: ComparedCase, event: CaseEvent): Partial<ComparedCase> | undefined => {
  if (event.type === 'CaseAmended') return described(event.data.changes);
  if (event.type === 'AffectedPersonAdded') return { affectedToo: affectedToo + 1 };
  if (event.type === 'CaseAbsorbed') return { affectedToo: affectedToo + event.data.affected };
  if (event.type === 'UnitSucceeded') return { community: unitAfter(community, event.data) };
  if (ENDS.includes(event.type)) return { open: false };
  return GOES_ON.includes(event.type) ? { open: true } : undefined;
};

/** One row per case, of which only the open ones are compared with. */
export const duplicatesProjection = {
  name: 'duplicates',
  version: 1,
  prefixes: [CASE_STREAMS],
  upcasters: caseUpcasters,
  key: ({ stream }: RecordedEvent): string => caseIdOfStream(stream),
  fold: (row: ComparedCase | undefined, event: CaseEvent & RecordedEvent): ComparedCase | undefined => {
    const { revision } = event;
    if (row && revision <= row.revision) return row;
    if (event.type === 'CaseFiled') return { ...filed(caseIdOfStream(event.stream), event.data), revision };
    if (!row) throw new Error(`${event.type} of a case that was not filed`);
    const changes = told(row, event);
    return changes ? { ...row, ...changes, revision } : row;
  },
} as const;
