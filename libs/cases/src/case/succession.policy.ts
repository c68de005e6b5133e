import type { ClaimRole, UnitRef, UnitSucceeded } from './events.js';
import type { UnitId } from './ids.js';

/** Which unit goes on in whose place. */
export type Succession = Pick<UnitSucceeded['data'], 'from' | 'to'>;

/** The unit, or its successor. */
export const unitAfter = <Unit extends UnitRef>(unit: Unit, { from, to }: Succession): Unit | (Unit & UnitRef) =>
  unit.id === from.id ? { ...unit, ...to } : unit;

/** The id of the unit, or of its successor. */
export const idAfter = (id: UnitId, { from, to }: Succession): UnitId => (id === from.id ? to.id : id);

/** The ids with the successor's in the place of the former, each once. */
export const idsAfter = (ids: readonly UnitId[], succession: Succession): readonly UnitId[] => [
  ...new Set(ids.map((id) => idAfter(id, succession))),
];

/** What each unit has once, with the successor in the place of the former: of two, the successor's own. */
export const partsAfter = <Part extends Readonly<{ department: UnitRef }>>(
  parts: readonly Part[],
  succession: Succession,
): readonly Part[] => {
  const { from, to } = succession;
  const own = parts.some(({ department }) => department.id === to.id);
  return parts.flatMap((part) => {
    if (part.department.id !== from.id) return [part];
    return own ? [] : [{ ...part, department: unitAfter(part.department, succession) }];
  });
};

type Held = Readonly<{ department: UnitRef; role: ClaimRole }>;

/** Whether both hold a claim, so that their two become one. */
export const bothClaim = (claims: readonly Held[], { from, to }: Succession): boolean =>
  [from, to].every(({ id }) => claims.some(({ department }) => department.id === id));

/** The claims, the lead first. Where both hold one, the lead’s goes on, or else the successor’s; `join` says what it takes over. */
export const claimsAfter = <Claim extends Held>(
  claims: readonly Claim[],
  succession: Succession,
  join: (goesOn: Claim, ends: Claim) => Claim,
): readonly Claim[] => {
  const { from, to } = succession;
  const succeeded = (claim: Claim): Claim => ({ ...claim, department: unitAfter(claim.department, succession) });
  const former = claims.find(({ department }) => department.id === from.id);
  const own = claims.find(({ department }) => department.id === to.id);
  if (!former || !own) return claims.map(succeeded);
  const [goesOn, ends] = former.role === 'lead' ? [former, own] : [own, former];
  return claims.flatMap((claim) => {
    if (claim === ends) return [];
    return [claim === goesOn ? succeeded(join(goesOn, ends)) : claim];
  });
};

type Answers = Readonly<{ signed: readonly UnitId[]; refused: readonly UnitId[] }>;

/** The answers to a plan. Of two claims that became one, both must have signed, and one refusal is enough. */
export const answersAfter = ({ signed, refused }: Answers, succession: Succession, both: boolean): Answers => {
  const { from, to } = succession;
  const no = idsAfter(refused, succession);
  const bound = !both || [from, to].every(({ id }) => signed.includes(id));
  const yes = idsAfter(signed, succession).filter((id) => id !== to.id || (bound && !no.includes(id)));
  return { signed: yes, refused: no };
};
