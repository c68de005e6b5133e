/** Everything a person can do about one case, under the groups that a menu shows them in. */
export const STEP_GROUPS = {
  listing: ['refile-case', 'list-case', 'return-case', 'decline-case', 'raise-case', 'amend-case', 'withdraw-case'],
  claiming: [
    'claim-case',
    'invite-departments',
    'assign-department',
    'decline-invitation',
    'release-claim',
    'refuse-release',
    'grant-extension',
    'refuse-extension',
    'hand-over-lead',
    'ask-extension',
    'ask-release',
  ],
  study: [
    'record-survey',
    'schedule-survey',
    'record-past-survey',
    'add-finding',
    'cancel-survey',
    'count-opinions',
    'close-opinion-round',
    'open-opinion-round',
    'give-feasibility',
  ],
  plan: ['sign-plan', 'refuse-plan', 'propose-plan'],
  works: [
    'start-works',
    'reach-milestone',
    'report-progress',
    'report-delay',
    'plan-work-item',
    'start-work-item',
    'finish-work-item',
    'cancel-work-item',
    'resolve-case',
    'confirm-resolution',
    'refuse-resolution',
    'close-case',
    'reopen-case',
  ],
  oversight: ['resume-case', 'suspend-case', 'supervise-case', 'lift-supervision', 'urge-case'],
  other: [
    'add-comment',
    'add-attachment',
    'remove-attachment',
    'add-affected',
    'follow-case',
    'unfollow-case',
    'link-cases',
    'unlink-cases',
    'merge-case',
    'split-case',
  ],
} as const;

export type StepGroup = keyof typeof STEP_GROUPS;
export type Step = (typeof STEP_GROUPS)[StepGroup][number];

/** The group that a step is shown in. */
export const groupOf = (step: Step): StepGroup =>
  (Object.keys(STEP_GROUPS) as StepGroup[]).find((group) => STEP_GROUPS[group].some((known) => known === step)) ??
  'other';
