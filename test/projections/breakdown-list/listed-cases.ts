import fc from 'fast-check';
import type { CaseFiled, Day, Instant, ListId, UnitId, UnitRef, CaseId } from '@crosswalk/cases';
import { standingWhenFiled } from '../../../libs/cases/src/case/standing.projection.js';
import { STAGES, type Standing } from '../../../libs/cases/src/case/standing-shape.projection.js';
import type { ListedCase } from '../../../libs/cases/src/read-models/breakdown-list/breakdown-list.projection.js';

const unit = (index: number): UnitRef => ({
  id: `00000000-0000-4000-9000-00000000000${index}` as UnitId,
  name: `单位 ${index}`,
});

export const units = [1, 2, 3].map(unit);
export const categories = ['crossing', 'lighting'];

const instants = ['2026-03-01T00:00:00.000Z', '2026-03-01T00:00:00.001Z', '2026-04-01T12:00:00.000Z'] as Instant[];
export const lists = [7, 8].map((digit) => ({
  id: `00000000-0000-4000-8000-00000000000${digit}` as ListId,
  name: `清单 ${digit}`,
  level: 'district' as const,
}));
const days = ['2026-05-01', '2026-05-02'] as Day[];

const aStanding = fc
  .record({
    stage: fc.constantFrom(...STAGES),
    lead: fc.constantFrom(null, ...units),
    promisedFor: fc.constantFrom(null, ...days),
    procedure: fc.constantFrom('problem', 'errand'),
    list: fc.constantFrom(null, ...lists),
  })
  .map(({ stage, lead, promisedFor, procedure, list }): Standing => {
    const community = { id: '00000000-0000-4000-9000-000000000001' as UnitId, name: '单位 1' };
    const at = '2026-03-01T00:00:00.000Z' as Instant;
    const claim = { role: 'lead', claimedAt: at, promisedFor, releaseAsked: false, extensionAsked: null } as const;
    return {
      ...standingWhenFiled({ procedure: { name: procedure, version: 1 }, community, at } as CaseFiled['data']),
      stage,
      list,
      claims: lead ? [{ ...claim, department: lead }] : [],
    };
  });

export const KINDS = ['community', 'department', 'team'];

const told = fc.record<Omit<ListedCase, 'readers'> & Readonly<{ guests: readonly UnitId[] }>>({
  id: fc.uuid({ version: 4 }).map((id) => id as CaseId),
  number: fc.constant('2026-00001-3'),
  title: fc.constantFrom('斑马线', '路灯', 'kerb'),
  description: fc.constant(''),
  category: fc.constantFrom(...categories),
  address: fc.constant('望江东路'),
  latitude: fc.constant(null),
  longitude: fc.constant(null),
  urgency: fc.constant('hard'),
  affected: fc.constantFrom(null, 0, 1, 2_000_000),
  source: fc.constant('visit'),
  community: fc.constantFrom(...units),
  subdistrict: fc.constantFrom(null, ...units),
  filedAt: fc.constantFrom(...instants),
  changedAt: fc.constantFrom(...instants),
  revision: fc.constant(0),
  standing: aStanding,
  next: fc.constant(null),
  openTo: fc.subarray(KINDS),
  guests: fc.subarray(units.map(({ id }) => id)),
});

/** A case with few different values, so that many rows are equal in what they are ordered by. */
export const aListedCase = told.map(({ guests, ...listed }): ListedCase => {
  const { community, subdistrict, standing } = listed;
  const hosts = [community, subdistrict, standing.claims[0]?.department].flatMap((unit) => unit?.id ?? []);
  return { ...listed, readers: [...new Set([...hosts, ...guests])] };
});

export const someListedCases = fc.uniqueArray(aListedCase, { selector: ({ id }) => id, maxLength: 40 });
