import type { CaseEvent, ClaimRole, UnitRef } from './events.js';
import { follow, type Following } from './follow.projection.js';
import type { Day, Instant, UnitId, WorkItemId } from './ids.js';
import type { Standing, StandingClaim } from './standing-shape.projection.js';

type Held = Pick<Standing, 'invited' | 'claims' | 'items' | 'involved'>;

/** Invitations, claims and work items after one more event. */
export const claimsAfter = (before: Held, event: CaseEvent): Partial<Held> => follow(FOLLOW, before, event);

/** The ids with those of the units, each once. */
export const withUnits = (ids: readonly UnitId[], units: readonly UnitRef[]): readonly UnitId[] => [
  ...new Set([...ids, ...units.map(({ id }) => id)]),
];

type Ended = Readonly<{ item: WorkItemId }>;

const ended = ({ items }: Held, { item }: Ended): Partial<Held> => ({
  items: items.map((one) => (one.id === item ? { ...one, open: false } : one)),
});

const nothing = (): Partial<Held> => ({ claims: [], invited: [] });

const FOLLOW: Following<Held> = {
  DepartmentsInvited: ({ invited, involved }, { departments, answerBy = null }) => ({
    invited: [...invited, ...departments.map((department) => ({ department, answerBy }))],
    involved: withUnits(involved, departments),
  }),
  InvitationDeclined: ({ invited }, { department }) => ({
    invited: invited.filter((one) => one.department.id !== department.id),
  }),
  CaseClaimed: (before, data) => claimed(before, data),
  DepartmentAssigned: (before, data) => claimed(before, data),
  LeadHandedOver: (before, { to, at, promisedFor }) => {
    const claims = before.claims.map((claim) => ({ ...claim, role: 'support' as const, releaseAsked: false }));
    return claimed({ ...before, claims }, { department: to, role: 'lead', at, ...said(promisedFor) });
  },
  ClaimReleased: ({ claims }, { department }) => ({
    claims: claims.filter((claim) => claim.department.id !== department.id),
  }),
  ReleaseAsked: ({ claims }, { department }) => changed(claims, department.id, { releaseAsked: true }),
  ReleaseRefused: ({ claims }, { department }) => changed(claims, department.id, { releaseAsked: false }),
  ExtensionAsked: ({ claims }, { department, days }) => changed(claims, department.id, { extensionAsked: days }),
  ExtensionRefused: ({ claims }, { department }) => changed(claims, department.id, { extensionAsked: null }),
  ExtensionGranted: ({ claims }, { department, promisedFor }) =>
    changed(claims, department.id, { extensionAsked: null, ...said(promisedFor) }),
  WorkItemPlanned: ({ items }, { item, department, due = null }) => ({
    items: [...items, { id: item, department, open: true, due }],
  }),
  WorkItemFinished: ended,
  WorkItemCancelled: ended,
  CaseDeclined: nothing,
  CaseWithdrawn: nothing,
};

type Claimed = Readonly<{ department: UnitRef; role: ClaimRole; at: Instant; promisedFor?: Day }>;

const said = (promisedFor: Day | undefined): { promisedFor?: Day } =>
  promisedFor === undefined ? {} : { promisedFor };

const claimed = (
  { invited, claims, involved }: Held,
  { department, role, at, promisedFor }: Claimed,
): Partial<Held> => {
  const before = claims.find((claim) => claim.department.id === department.id);
  const claim: StandingClaim = {
    department,
    role,
    claimedAt: before?.claimedAt ?? at,
    promisedFor: promisedFor ?? before?.promisedFor ?? null,
    releaseAsked: before?.releaseAsked ?? false,
    extensionAsked: before?.extensionAsked ?? null,
  };
  const others = claims.filter((other) => other.department.id !== department.id);
  return {
    invited: invited.filter((one) => one.department.id !== department.id),
    involved: withUnits(involved, [department]),
    claims: role === 'lead' ? [claim, ...others] : [...others, claim],
  };
};

const changed = (claims: readonly StandingClaim[], id: UnitId, change: Partial<StandingClaim>): Partial<Held> => ({
  claims: claims.map((claim) => (claim.department.id === id ? { ...claim, ...change } : claim)),
});
