import type { UnitRef } from '../../../libs/cases/src/case/events.js';
import type { AttachmentId, UnitId } from '../../../libs/cases/src/case/ids.js';
import { claimsOf, type Case, type Facts } from '../../../libs/cases/src/case/state.js';
import { askedBy, filedOr, ownUnit, stranger } from './at-hand.js';
import type { Choosing } from './request.js';

/** The units that claim the case at hand, the lead first. */
export const claimantsOf = (state: Case): readonly UnitRef[] =>
  filedOr(state, (known) => claimsOf(known).map(({ department }) => department), []);

/** The lead where there is one; any other that claims, or a stranger. */
export const leadOr = (state: Case, choosing: Choosing): UnitRef =>
  ownUnit(choosing) ?? oneOf(claimantsOf(state), choosing);

/** One that claims and has not answered yet, where there is one; any other that claims, or a stranger. */
export const nextToAnswer = (
  state: Case,
  choosing: Choosing,
  answered: (facts: Facts) => readonly UnitId[],
): UnitRef => {
  const done = filedOr<readonly UnitId[], readonly UnitId[]>(state, answered, []);
  const claimants = claimantsOf(state);
  const waiting = claimants.filter(({ id }) => !done.includes(id));
  return ownUnit(choosing) ?? oneOf([...waiting, ...claimants.filter((unit) => !waiting.includes(unit))], choosing);
};

/** Whoever is most well-meant of these, the coordinator (who asks for no unit), or a stranger. */
export const askedFor = (units: readonly (UnitRef | undefined)[], choosing: Choosing): { unit?: UnitId } => {
  const [first, ...others] = units.flatMap((unit) => (unit ? [{ unit: unit.id }] : []));
  return askedBy(choosing, first ?? {}, ...others, {}, { unit: stranger.id });
};

/** Something that is attached where anything is; nothing, or what never was attached. */
export const attachedTo = (state: Case, { one }: Choosing): readonly AttachmentId[] => {
  const attached = filedOr(state, ({ attachments }) => attachments.slice(0, 1), []);
  return one<readonly AttachmentId[]>([attached, [], ['never-attached' as AttachmentId]]);
};

/** The first of these, or undefined before the case is filed. */
export const firstOf = <Found>(state: Case, find: (facts: Facts) => readonly Found[]): Found | undefined =>
  filedOr(state, find, [])[0];

const oneOf = (units: readonly UnitRef[], { one }: Choosing): UnitRef => {
  const [first = stranger, ...others] = units;
  return one([first, ...others, stranger]);
};
