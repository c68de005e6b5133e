import type { CaseAmended, Description } from '../../case/events.js';
import { requireOpen } from '../../case/guards.decision.js';
import type { UnitId } from '../../case/ids.js';
import { CaseRejected } from '../../case/rejections.js';
import type { Case } from '../../case/state.js';

/** `unit`: the community that amends; absent when the subdistrict or the coordinator does. */
export type AmendCase = CaseAmended['data'] & Readonly<{ unit?: UnitId }>;

const FIELDS = ['title', 'description', 'category', 'place', 'urgency', 'affected'] as const;

export const amendCase = (command: AmendCase, state: Case): readonly CaseAmended[] => {
  const { unit, ...amendment } = command;

  requireOpen(state);
  if (unit !== undefined && unit !== state.community.id) {
    throw new CaseRejected('only-its-community-decides', { community: state.community.name });
  }
  if (state.stage === 'resolved') throw new CaseRejected('case-already-resolved');

  const changes = whatDiffers(amendment.changes, state.current);
  return Object.keys(changes).length === 0 ? [] : [{ type: 'CaseAmended', data: { ...amendment, changes } }];
};

const whatDiffers = (wanted: Partial<Description>, current: Description): Partial<Description> =>
  Object.fromEntries(
    FIELDS.filter((field) => wanted[field] !== undefined && !same(wanted[field], current[field])).map((field) => [
      field,
      wanted[field],
    ]),
  );

const same = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object'
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  ) ?? '';
