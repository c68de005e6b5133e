import type { RecordedEvent } from '@crosswalk/event-sourcing';
import type { Procedure, ProcedureRef } from '@crosswalk/procedures';
import type { CaseEvent, CaseFiled, Description, Source, UnitRef, Urgency } from '../../case/events.js';
import { CASE_STREAMS, caseIdOfStream, type CaseId, type Instant, type UnitId } from '../../case/ids.js';
import { waitingFor, type Next } from '../../case/next.projection.js';
import { sightAs } from '../../case/sight.projection.js';
import type { Standing } from '../../case/standing-shape.projection.js';
import { standingAfter, standingWhenFiled } from '../../case/standing.projection.js';
import { caseUpcasters } from '../../case/upcasters.js';

/** What its checkpoint and its tables are called after. */
export const BREAKDOWN_LIST = { name: 'breakdown_list', version: 5 } as const;

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
  community: UnitRef;
  subdistrict: UnitRef | null;
  filedAt: Instant;
  changedAt: Instant;
  revision: number;
  standing: Standing;
  /** What has to happen next, and who has to do it; null when it has ended. */
  next: Next | null;
  /** Units whom it concerns, and the kinds of units that may claim it now, in alphabetical order. */
  readers: readonly UnitId[];
  openTo: readonly string[];
}>;

/** Readers besides its community, its subdistrict and its lead. */
export const guestsOf = ({ community, subdistrict, standing, readers }: ListedCase): readonly UnitId[] => {
  const hosts = [community, subdistrict, leadOf(standing)?.department].map((unit) => unit?.id);
  return readers.filter((unit) => !hosts.includes(unit));
};

type Told = Omit<ListedCase, 'next' | 'readers' | 'openTo'>;

/** The rules of a procedure version, which never change. */
export type RulesOf = (procedure: ProcedureRef) => Procedure;

/** The claim that leads the case, when there is one. */
export const leadOf = ({ claims }: Standing) => claims.find(({ role }) => role === 'lead');

const filed = (
  id: CaseId,
  { number, community, subdistrict, source, ...data }: CaseFiled['data'],
  standing: Standing,
): Told => ({
  ...described(data),
  id,
  number,
  source,
  community,
  subdistrict: subdistrict ?? null,
  filedAt: data.at,
  changedAt: data.at,
  revision: 0,
  standing,
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

const amended = ({ place, answers: _answers, ...changes }: Partial<Description>): Partial<ListedCase> => ({
  ...changes,
  ...(place ? placed(place) : {}),
});

/** Until what follows from the rules is added. */
const NOT_YET = { next: null, readers: [], openTo: [] } as const;

/**
 * One row per case. A later event of a case that was never filed is nobody's row, and is refused.
 * @param rulesOf the procedure of a case, for what is next and who may read it; it must know every version that cases were filed under
 */
export const breakdownListProjection = (rulesOf: RulesOf) => {
  /** Once per row that is written, not once per event. */
  const finish = (row: ListedCase): ListedCase => {
    const rules = rulesOf(row.standing.procedure);
    const [next = null] = waitingFor(row.standing, rules);
    const { units, openTo } = sightAs(row.standing, rules);
    return { ...row, next, readers: units, openTo: openTo.toSorted() };
  };
  return {
    ...BREAKDOWN_LIST,
    prefixes: [CASE_STREAMS],
    upcasters: caseUpcasters,
    finish,
    key: ({ stream }: RecordedEvent): string => caseIdOfStream(stream),
    fold: (row: ListedCase | undefined, event: CaseEvent & RecordedEvent): ListedCase => {
      const { revision } = event;
      if (row && revision <= row.revision) return row;
      if (event.type === 'CaseFiled') {
        const listed = filed(caseIdOfStream(event.stream), event.data, standingWhenFiled(event.data));
        return { ...listed, ...NOT_YET, revision };
      }
      if (!row) throw new Error(`${event.type} of a case that was not filed`);
      const changes = event.type === 'CaseAmended' ? amended(event.data.changes) : {};
      const standing = standingAfter(row.standing, event);
      const { community, subdistrict } = standing;
      return { ...row, ...changes, community, subdistrict, standing, changedAt: event.data.at, revision };
    },
  } as const;
};
