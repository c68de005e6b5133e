import type { UnitId } from './ids.js';
import { CaseRejected } from './rejections.js';
import { claimsOf, type FiledCase } from './state.js';

/** What a unit has to be to a case, and what it is told when it is not. */
export type Relation = Readonly<{
  holds: (unit: UnitId | undefined, state: FiledCase) => boolean;
  refusal: (state: FiledCase, unit: string) => CaseRejected;
}>;

/** Where a case is from. */
type Origin = Pick<FiledCase, 'community' | 'subdistrict'>;

/** Whether a case is from that community. */
export const isFrom = ({ community }: Origin, unit: UnitId | undefined): boolean => community.id === unit;

/** Whether a case is from that community or subdistrict. */
export const isFromThere = ({ community, subdistrict }: Origin, unit: UnitId | undefined): boolean =>
  unit !== undefined && [community.id, subdistrict?.id].includes(unit);

const leads = (unit: UnitId | undefined, { lead }: FiledCase): boolean =>
  unit !== undefined && lead?.department.id === unit;

const claims = (unit: UnitId | undefined, state: FiledCase): boolean =>
  claimsOf(state).some(({ department }) => department.id === unit);

const ledByAnother = ({ lead }: FiledCase): CaseRejected =>
  lead
    ? new CaseRejected('claim-held-by-another-department', { department: lead.department.name })
    : new CaseRejected('case-not-claimed');

const noClaim = (): CaseRejected => new CaseRejected('no-claim-of-yours');

const fromElsewhere = ({ community }: FiledCase): CaseRejected =>
  new CaseRejected('case-from-elsewhere', { community: community.name });

/** Everything that a step can ask of the unit of whoever takes it. */
export const relations = {
  /** Whoever may read the case. */
  reader: { holds: () => true, refusal: noClaim },
  community: {
    holds: (unit, state) => isFrom(state, unit),
    refusal: ({ community }) => new CaseRejected('only-its-community-decides', { community: community.name }),
  },
  /** Its community, or another that was told who somebody on it is. */
  'told-there': {
    holds: (unit, state) => isFrom(state, unit) || state.residents.some(({ toldIn }) => toldIn === unit),
    refusal: fromElsewhere,
  },
  /** Its community, or the subdistrict above it. */
  'from-there': { holds: (unit, state) => isFromThere(state, unit), refusal: fromElsewhere },
  lead: { holds: leads, refusal: ledByAnother },
  /** The lead, or its community, who know the residents. */
  'asks-residents': { holds: (unit, state) => isFrom(state, unit) || leads(unit, state), refusal: ledByAnother },
  claimant: { holds: claims, refusal: noClaim },
  'from-there-or-claimant': {
    holds: (unit, state) => isFromThere(state, unit) || claims(unit, state),
    refusal: noClaim,
  },
  /** Invited, also when it has said no already. */
  invited: {
    holds: (unit, { invited, declined }) => [...invited.map(({ id }) => id), ...declined].some((id) => id === unit),
    refusal: (_state, department) => new CaseRejected('not-invited', { department }),
  },
} as const satisfies Readonly<Record<string, Relation>>;

export type RelationName = keyof typeof relations;

/** Refuses a unit that is not what it has to be to the case. @throws CaseRejected */
export const requireRelation = (name: RelationName, state: FiledCase, unit: UnitId | undefined, called = ''): void => {
  const { holds, refusal }: Relation = relations[name];
  if (!holds(unit, state)) throw refusal(state, called);
};
