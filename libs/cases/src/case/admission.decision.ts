import type { BreakdownListRef, UnitRef } from './events.js';
import { CaseRejected } from './rejections.js';
import type { FiledCase } from './state.js';

/** What a breakdown list says to somebody who wants to put a case on it. */
export type Admission = Readonly<{
  /** Whether it is open and in its period. */
  taking: boolean;
  /** Whether it lets this person add. */
  lets: boolean;
  /** The community or subdistrict whose cases it takes; those of the whole district when absent. */
  of?: UnitRef;
}>;

/** Refuses to put a case on a list that takes none now, not this one, or not from this person. */
export const requireAdmitted = (list: BreakdownListRef, { taking, lets, of }: Admission, state: FiledCase) => {
  const from = [state.community.id, state.subdistrict?.id];
  if (!lets) throw new CaseRejected('not-yours-to-list', { list: list.name });
  if (!taking) throw new CaseRejected('list-takes-no-more', { list: list.name });
  if (of && !from.includes(of.id)) throw new CaseRejected('list-of-another-unit', { list: list.name, unit: of.name });
};
