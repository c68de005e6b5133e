import type { Procedure } from '@crosswalk/procedures';
import type { CaseAmended, Description } from '../../case/events.js';
import { requireFromThere, requireOpen } from '../../case/guards.decision.js';
import type { UnitId } from '../../case/ids.js';
import { CaseRejected } from '../../case/rejections.js';
import { claimsOf, type Case } from '../../case/state.js';

/** `unit`: the community or subdistrict that amends; absent when the coordinator does. */
export type AmendCase = CaseAmended['data'] & Readonly<{ unit?: UnitId }>;

const FIELDS = ['title', 'description', 'category', 'answers', 'place', 'urgency', 'affected'] as const;

/** An order that somebody has taken stays what they offer. */
export const amendCase = (command: AmendCase, state: Case, rules: Procedure): readonly CaseAmended[] => {
  const { unit, ...amendment } = command;

  requireOpen(state);
  if (unit !== undefined) requireFromThere(state, unit);
  if (state.stage === 'resolved') throw new CaseRejected('case-already-resolved');

  const changes = whatDiffers(withoutOldAnswers(amendment.changes, state.current), state.current);
  const [claim] = claimsOf(state);
  if (claim && rules.claim.offered && changes.category !== undefined) {
    throw new CaseRejected('case-already-claimed', { department: claim.department.name });
  }
  return Object.keys(changes).length === 0 ? [] : [{ type: 'CaseAmended', data: { ...amendment, changes } }];
};

// Answers about another category answer nothing that is asked now.
const withoutOldAnswers = (wanted: Partial<Description>, current: Description): Partial<Description> => {
  const moved = wanted.category !== undefined && wanted.category !== current.category;
  return moved && current.answers && !wanted.answers ? { ...wanted, answers: {} } : wanted;
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
