import fc from 'fast-check';
import type { Day, Instant, UnitId, UnitRef, CaseId } from '@crosswalk/cases';
import {
  LISTED_STAGES,
  type ListedCase,
} from '../../../libs/cases/src/read-models/breakdown-list/breakdown-list.projection.js';

const unit = (index: number): UnitRef => ({
  id: `00000000-0000-4000-9000-00000000000${index}` as UnitId,
  name: `单位 ${index}`,
});

export const units = [1, 2, 3].map(unit);
export const categories = ['crossing', 'lighting'];

const instants = ['2026-03-01T00:00:00.000Z', '2026-03-01T00:00:00.001Z', '2026-04-01T12:00:00.000Z'] as Instant[];
const days = ['2026-05-01', '2026-05-02'] as Day[];

/** A case with few different values, so that many rows are equal in what they are ordered by. */
export const aListedCase = fc.record<ListedCase>({
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
  stage: fc.constantFrom(...LISTED_STAGES),
  community: fc.constantFrom(...units),
  subdistrict: fc.constantFrom(null, ...units),
  lead: fc.constantFrom(null, ...units),
  list: fc.constant(null),
  filedAt: fc.constantFrom(...instants),
  changedAt: fc.constantFrom(...instants),
  promisedFor: fc.constantFrom(null, ...days),
  revision: fc.constant(0),
  next: fc.constant(null),
});

export const someListedCases = fc.uniqueArray(aListedCase, { selector: ({ id }) => id, maxLength: 40 });
