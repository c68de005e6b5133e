import type { RelationName } from './relations.policy.js';

/** Everybody whose work is with cases. */
export type CaseRole =
  | 'community-staff'
  | 'subdistrict-staff'
  | 'coordinator'
  | 'department-staff'
  | 'department-head'
  | 'organisation-member'
  | 'leadership'
  | 'auditor';

/** Who may do something to a case, by role, and what their unit has to be to it. Nobody else may. */
export type Rule = Readonly<Partial<Record<CaseRole, RelationName>>>;

/** The staff of units that can claim. Departments have heads for what binds them; other units have none. */
const ofClaimants = (relation: RelationName) =>
  ({
    'department-staff': relation,
    'department-head': relation,
    'organisation-member': relation,
    'community-staff': relation,
  }) as const;

const headsOfClaimants = {
  'department-head': 'claimant',
  'organisation-member': 'claimant',
  'community-staff': 'claimant',
} as const;

const coordinator = { coordinator: 'reader' } as const;
const itsCommunity = { 'community-staff': 'community' } as const;
const above = { 'subdistrict-staff': 'from-there', ...coordinator } as const;
const there = { 'community-staff': 'from-there', ...above } as const;
/** Of residents only those told there: see residents.policy. */
const itsResidents = { 'community-staff': 'told-there' } as const;
const watchers = { ...coordinator, leadership: 'reader' } as const;
const staff = { 'community-staff': 'reader', 'subdistrict-staff': 'reader', ...coordinator } as const;
const workers = { ...staff, ...ofClaimants('reader') } as const;
const talkers = { ...workers, leadership: 'reader' } as const;
const readers = { ...talkers, auditor: 'reader' } as const;
const leadOrCoordinator = { ...ofClaimants('lead'), ...coordinator } as const;
const asksResidents = { ...ofClaimants('asks-residents'), ...coordinator } as const;
/** For processes alone. */
const nobody = {} as const;

/** Everything that can be done to a case. Those who may not read it are never told more than that. */
export const actions = {
  'read-case': readers,
  // filing and listing
  'amend-case': there,
  'list-case': there,
  'raise-case': there,
  'return-case': above,
  'refile-case': itsCommunity,
  'decline-case': above,
  'withdraw-case': itsCommunity,
  // claiming
  'invite-departments': above,
  'decline-invitation': ofClaimants('invited'),
  'claim-case': ofClaimants('reader'),
  'assign-department': coordinator,
  'hand-over-lead': coordinator,
  'ask-release': ofClaimants('claimant'),
  'refuse-release': coordinator,
  'release-claim': coordinator,
  'ask-extension': headsOfClaimants,
  'grant-extension': coordinator,
  'refuse-extension': coordinator,
  'plan-work-item': ofClaimants('claimant'),
  'start-work-item': ofClaimants('claimant'),
  'finish-work-item': ofClaimants('claimant'),
  'cancel-work-item': ofClaimants('claimant'),
  // study
  'schedule-survey': leadOrCoordinator,
  'record-survey': leadOrCoordinator,
  'cancel-survey': leadOrCoordinator,
  'add-finding': ofClaimants('reader'),
  'open-opinion-round': asksResidents,
  'count-opinions': asksResidents,
  'close-opinion-round': asksResidents,
  'give-feasibility': ofClaimants('claimant'),
  // plan, works and the way to the end
  'propose-plan': ofClaimants('lead'),
  'sign-plan': headsOfClaimants,
  'refuse-plan': headsOfClaimants,
  'start-works': ofClaimants('lead'),
  'report-progress': ofClaimants('claimant'),
  'reach-milestone': ofClaimants('claimant'),
  'report-delay': ofClaimants('claimant'),
  'resolve-case': ofClaimants('lead'),
  'confirm-resolution': itsCommunity,
  'refuse-resolution': itsCommunity,
  'close-case': coordinator,
  'reopen-case': { ...itsCommunity, ...coordinator },
  // oversight, comments, attachments and ties
  'suspend-case': leadOrCoordinator,
  'resume-case': leadOrCoordinator,
  'supervise-case': watchers,
  'lift-supervision': watchers,
  'urge-case': { ...there, leadership: 'reader' },
  'add-comment': talkers,
  'add-attachment': talkers,
  'remove-attachment': {
    ...ofClaimants('claimant'),
    'community-staff': 'from-there-or-claimant',
    ...above,
  },
  'follow-case': talkers,
  'unfollow-case': talkers,
  'add-affected': { ...staff, 'organisation-member': 'reader' },
  'merge-case': above,
  'split-case': above,
  'link-cases': { ...staff, 'department-staff': 'reader', 'department-head': 'reader' },
  'unlink-cases': { ...staff, 'department-staff': 'reader', 'department-head': 'reader' },
  // what a resident told of themselves
  'see-resident': { ...ofClaimants('claimant'), ...above, ...itsResidents },
  'read-looks': { ...itsResidents, ...coordinator, auditor: 'reader' },
  'tell-resident': { ...above, ...itsResidents },
  'issue-tracking-code': there,
  'erase-resident': { ...itsResidents, ...coordinator },
  // for whoever holds the tracking code, and what follows from what people do
  'answer-as-resident': nobody,
  'absorb-case': nobody,
  'route-order': nobody,
  'succeed-unit': nobody,
  'undo-merge': nobody,
} as const satisfies Readonly<Record<string, Rule>>;

export type Action = keyof typeof actions;

/** What no machine may do, in whatever role: nothing that is known of a resident goes where nobody answers for it. */
export const FOR_PEOPLE_ALONE: readonly string[] = [
  'see-resident',
  'read-looks',
  'tell-resident',
  'erase-resident',
] satisfies readonly Action[];

/** Who may file, for the cases of which community; the procedure says which of them may file its cases. */
export const filers = {
  'community-staff': 'community',
  'subdistrict-staff': 'from-there',
  coordinator: 'reader',
  'organisation-member': 'reader',
} as const satisfies Rule;

/** The roles that a rule names. */
export const rolesIn = (rule: Rule): readonly CaseRole[] => Object.keys(rule) as CaseRole[];
