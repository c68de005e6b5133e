import { unreachable } from '@crosswalk/event-sourcing';
import type { ClaimingEvent, ClaimRole, UnitRef, WorkItemEvent } from './events.js';
import type { Day, UnitId } from './ids.js';
import { claimsOf, type Claim, type Facts, type WorkItem } from './state.js';

/** What claims and their work change of the facts. */
export const afterClaiming = (facts: Facts, event: ClaimingEvent): Partial<Facts> => {
  switch (event.type) {
    case 'DepartmentsInvited': {
      const { departments } = event.data;
      const declined = facts.declined.filter((id) => !departments.some((department) => department.id === id));
      const involved = withUnits(facts.involved, departments);
      return { invited: [...facts.invited, ...departments], declined, involved };
    }
    case 'InvitationDeclined': {
      const { id } = event.data.department;
      return { invited: without(facts.invited, id), declined: [...facts.declined, id] };
    }
    case 'CaseClaimed':
    case 'DepartmentAssigned': {
      const { department, role, promisedFor } = event.data;
      return claimed(facts, { department, role, promisedFor });
    }
    case 'LeadHandedOver':
      return handedOver(facts, event.data);
    case 'ClaimReleased': {
      const { id } = event.data.department;
      const supports = facts.supports.filter(({ department }) => department.id !== id);
      return facts.lead?.department.id === id ? { lead: undefined } : { supports };
    }
    case 'ReleaseAsked':
      return changed(facts, event.data.department.id, { releaseAsked: true });
    case 'ReleaseRefused':
      return changed(facts, event.data.department.id, { releaseAsked: false });
    case 'ExtensionAsked':
      return changed(facts, event.data.department.id, { extensionAsked: event.data.days });
    case 'ExtensionGranted': {
      const { department, promisedFor } = event.data;
      return changed(facts, department.id, {
        extensionAsked: undefined,
        ...(promisedFor === undefined ? {} : { promisedFor }),
      });
    }
    case 'ExtensionRefused':
      return changed(facts, event.data.department.id, { extensionAsked: undefined });
    case 'WorkItemPlanned':
    case 'WorkItemStarted':
    case 'WorkItemFinished':
    case 'WorkItemCancelled':
      return worked(facts, event);
    default:
      return unreachable(event);
  }
};

type Promised = Readonly<{ department: UnitRef; role: ClaimRole; promisedFor: Day | undefined }>;

/** The ids with those of the units, each once. */
export const withUnits = (ids: readonly UnitId[], units: readonly UnitRef[]): readonly UnitId[] => [
  ...new Set([...ids, ...units.map(({ id }) => id)]),
];

const without = (units: readonly UnitRef[], id: UnitId): readonly UnitRef[] => units.filter((unit) => unit.id !== id);

const claimed = (facts: Facts, { department, role, promisedFor }: Promised): Partial<Facts> => {
  const { id } = department;
  const before = facts.supports.find((claim) => claim.department.id === id);
  const claim = { ...fresh(department, role), ...before, role, promisedFor: promisedFor ?? before?.promisedFor };
  const others = facts.supports.filter((other) => other.department.id !== id);
  const declined = facts.declined.filter((other) => other !== id);
  return {
    invited: without(facts.invited, id),
    declined,
    involved: withUnits(facts.involved, [department]),
    ...(role === 'lead' ? { lead: claim, supports: others } : { supports: [...others, claim] }),
  };
};

const fresh = (department: UnitRef, role: ClaimRole): Claim => ({
  department,
  role,
  promisedFor: undefined,
  work: 0,
  releaseAsked: false,
  extensionAsked: undefined,
});

const handedOver = (facts: Facts, { to, promisedFor }: { to: UnitRef; promisedFor?: Day }): Partial<Facts> => {
  const former = facts.lead;
  const stayed: readonly Claim[] = former
    ? [...facts.supports, { ...former, role: 'support', releaseAsked: false }]
    : facts.supports;
  return claimed({ ...facts, lead: undefined, supports: stayed }, { department: to, role: 'lead', promisedFor });
};

const changed = (facts: Facts, id: UnitId, change: Partial<Claim>): Partial<Facts> => {
  const apply = (claim: Claim): Claim => (claim.department.id === id ? { ...claim, ...change } : claim);
  return { lead: facts.lead && apply(facts.lead), supports: facts.supports.map(apply) };
};

const worked = (facts: Facts, event: WorkItemEvent): Partial<Facts> => {
  const { department } = event.data;
  const claim = claimsOf(facts).find((held) => held.department.id === department.id);
  return {
    ...(claim ? changed(facts, department.id, { work: claim.work + 1 }) : {}),
    items: itemsAfter(facts.items, event),
  };
};

const itemsAfter = (items: readonly WorkItem[], event: WorkItemEvent): readonly WorkItem[] => {
  const progressed = (progress: WorkItem['progress']): readonly WorkItem[] =>
    items.map((item) => (item.id === event.data.item ? { ...item, progress } : item));
  switch (event.type) {
    case 'WorkItemPlanned': {
      const { item, department, title, dependsOn } = event.data;
      return [...items, { id: item, department, title, dependsOn, progress: 'planned' }];
    }
    case 'WorkItemStarted':
      return progressed('started');
    case 'WorkItemFinished':
      return progressed('finished');
    case 'WorkItemCancelled':
      return progressed('cancelled');
    default:
      return unreachable(event);
  }
};
