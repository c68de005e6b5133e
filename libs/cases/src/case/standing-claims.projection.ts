import type { CaseEvent, CaseFiled, ClaimRole, UnitRef } from './events.js';
import type { Day, Instant, UnitId } from './ids.js';
import type { Standing, StandingClaim } from './standing-shape.projection.js';

type Held = Pick<Standing, 'invited' | 'claims' | 'items'>;

/** Invitations, claims and work items after one more event. */
export const claimsAfter = (before: Held, event: Exclude<CaseEvent, CaseFiled>): Partial<Held> => {
  const { invited, claims, items } = before;
  switch (event.type) {
    case 'DepartmentsInvited': {
      const { departments, answerBy = null } = event.data;
      return { invited: [...invited, ...departments.map((department) => ({ department, answerBy }))] };
    }
    case 'InvitationDeclined':
      return { invited: invited.filter(({ department }) => department.id !== event.data.department.id) };
    case 'CaseClaimed':
    case 'DepartmentAssigned':
      return claimed(before, event.data);
    case 'LeadHandedOver': {
      const { to, at, promisedFor } = event.data;
      const stayed = claims.map((claim) => ({ ...claim, role: 'support' as const, releaseAsked: false }));
      return claimed({ ...before, claims: stayed }, { department: to, role: 'lead', at, ...said(promisedFor) });
    }
    case 'ClaimReleased':
      return { claims: claims.filter(({ department }) => department.id !== event.data.department.id) };
    case 'ReleaseAsked':
      return changed(claims, event.data.department.id, { releaseAsked: true });
    case 'ReleaseRefused':
      return changed(claims, event.data.department.id, { releaseAsked: false });
    case 'ExtensionAsked':
      return changed(claims, event.data.department.id, { extensionAsked: event.data.days });
    case 'ExtensionRefused':
      return changed(claims, event.data.department.id, { extensionAsked: null });
    case 'ExtensionGranted':
      return changed(claims, event.data.department.id, { extensionAsked: null, ...said(event.data.promisedFor) });
    case 'WorkItemPlanned': {
      const { item, department, due = null } = event.data;
      return { items: [...items, { id: item, department, open: true, due }] };
    }
    case 'WorkItemFinished':
    case 'WorkItemCancelled':
      return { items: items.map((one) => (one.id === event.data.item ? { ...one, open: false } : one)) };
    case 'CaseDeclined':
    case 'CaseWithdrawn':
      return { claims: [], invited: [] };
    default:
      return {};
  }
};

type Claimed = Readonly<{ department: UnitRef; role: ClaimRole; at: Instant; promisedFor?: Day }>;

const said = (promisedFor: Day | undefined): { promisedFor?: Day } =>
  promisedFor === undefined ? {} : { promisedFor };

const claimed = ({ invited, claims }: Held, { department, role, at, promisedFor }: Claimed): Partial<Held> => {
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
    claims: role === 'lead' ? [claim, ...others] : [...others, claim],
  };
};

const changed = (claims: readonly StandingClaim[], id: UnitId, change: Partial<StandingClaim>): Partial<Held> => ({
  claims: claims.map((claim) => (claim.department.id === id ? { ...claim, ...change } : claim)),
});
