import type { Gate, Procedure, Step } from '@crosswalk/procedures';
import type { UnitRef } from './events.js';
import type { UnitId } from './ids.js';
import type { Standing } from './standing-shape.projection.js';

/** What somebody has to do so that a case goes on: the name of the command, or of the answer that is owed. */
export const NEXT_STEPS = [
  'refile-case',
  'list-case',
  'invite-departments',
  'claim-case',
  'assign-department',
  'answer-release',
  'answer-extension',
  'schedule-survey',
  'hold-survey',
  'open-opinion-round',
  'close-opinion-round',
  'give-feasibility',
  'propose-plan',
  'sign-plan',
  'start-works',
  'reach-milestone',
  'finish-work-item',
  'resolve-case',
  'confirm-resolution',
  'close-case',
  'resume-case',
] as const;
export type NextStep = (typeof NEXT_STEPS)[number];

export const WHOM = ['coordinator', 'department', 'community'] as const;

/** A step, and whose it is: named units, or whoever coordinates. An empty list means any unit of that kind. */
export type Next = Readonly<{ step: NextStep; whom: (typeof WHOM)[number]; units: readonly UnitRef[] }>;

/**
 * Everything a case waits for under the rules of its procedure, the most pressing first; empty when it has ended.
 * Optional steps are never waited for.
 */
export const waitingFor = (standing: Standing, rules: Procedure): readonly Next[] => {
  const { stage, suspendedUntil } = standing;
  if (stage === 'closed' || stage === 'declined' || stage === 'withdrawn' || stage === 'merged') return [];
  if (suspendedUntil !== null) return [by('resume-case', 'coordinator')];
  if (stage === 'returned') return [by('refile-case', 'community', [standing.community])];
  if (stage === 'resolved') return [resolvedNext(standing, rules)];
  const answers = answersOwed(standing);
  return [...answers, ...(stage === 'filed' || stage === 'listed' ? unclaimed(standing, rules) : led(standing, rules))];
};

const by = (step: NextStep, whom: Next['whom'], units: readonly UnitRef[] = []): Next => ({ step, whom, units });

const resolvedNext = ({ community }: Standing, rules: Procedure): Next =>
  requires(rules, 'confirmation', 'closed')
    ? by('confirm-resolution', 'community', [community])
    : by('close-case', 'coordinator');

const answersOwed = ({ claims }: Standing): readonly Next[] => [
  ...(claims.some(({ releaseAsked }) => releaseAsked) ? [by('answer-release', 'coordinator')] : []),
  ...(claims.some(({ extensionAsked }) => extensionAsked !== null) ? [by('answer-extension', 'coordinator')] : []),
];

const unclaimed = ({ stage, invited, list }: Standing, rules: Procedure): readonly Next[] => {
  const { from, how } = rules.claim;
  if (stage === 'filed' && from === 'listed') return [by('list-case', 'coordinator')];
  if (list === null && requires(rules, 'listing', 'claimed')) return [by('list-case', 'coordinator')];
  if (how === 'assigned') return [by('assign-department', 'coordinator')];
  const asked = invited.map(({ department }) => department);
  if (asked.length === 0 && requires(rules, 'invitation', 'claimed')) return [by('invite-departments', 'coordinator')];
  const inviting = asked.length === 0 && rules.steps.some(({ step }) => step === 'invitation');
  return [by('claim-case', 'department', asked), ...(inviting ? [by('invite-departments', 'coordinator')] : [])];
};

const led = (standing: Standing, rules: Procedure): readonly Next[] => {
  const [lead] = standing.claims;
  const leads = lead ? [lead.department] : [];
  const studied = study(standing, rules, leads);
  const open = [...studied, ...(studied.length === 0 || standing.plan ? plan(standing, rules, leads) : [])];
  if (open.length > 0) return open;
  const building = [...works(standing, rules, leads), ...items(standing)];
  return building.length > 0 ? building : [by('resolve-case', 'department', leads)];
};

const study = (standing: Standing, rules: Procedure, leads: readonly UnitRef[]): readonly Next[] => {
  const { surveys, rounds, claims, verdicts } = standing;
  const held = surveys.some(({ progress }) => progress === 'held');
  const scheduled = surveys.some(({ progress }) => progress === 'scheduled');
  const silent = missing(claims, verdicts);
  const round = rounds.find(({ open }) => open);
  return [
    ...(scheduled ? [by('hold-survey', 'department', leads)] : []),
    ...(requires(rules, 'survey') && !held && !scheduled ? [by('schedule-survey', 'department', leads)] : []),
    ...(round ? [by('close-opinion-round', 'department', leads)] : []),
    ...(requires(rules, 'opinion-round') && rounds.length === 0 ? [by('open-opinion-round', 'department', leads)] : []),
    ...(requires(rules, 'feasibility') && silent.length > 0 ? [by('give-feasibility', 'department', silent)] : []),
  ];
};

const plan = ({ plan: made, claims }: Standing, rules: Procedure, leads: readonly UnitRef[]): readonly Next[] => {
  if (made?.adopted) return [];
  if (!made) return requires(rules, 'plan') ? [by('propose-plan', 'department', leads)] : [];
  if (made.refused.length > 0) return [by('propose-plan', 'department', leads)];
  return [by('sign-plan', 'department', missing(claims, made.signed))];
};

const works = ({ works: begun }: Standing, rules: Procedure, leads: readonly UnitRef[]): readonly Next[] => {
  if (!begun) return requires(rules, 'works') ? [by('start-works', 'department', leads)] : [];
  return begun.open.length > 0 ? [by('reach-milestone', 'department', leads)] : [];
};

const items = ({ items: all }: Standing): readonly Next[] => {
  const units = distinct(all.filter(({ open }) => open).map(({ department }) => department));
  return units.length > 0 ? [by('finish-work-item', 'department', units)] : [];
};

const missing = (claims: Standing['claims'], ids: readonly UnitId[]): readonly UnitRef[] =>
  claims.map(({ department }) => department).filter(({ id }) => !ids.includes(id));

const distinct = (units: readonly UnitRef[]): readonly UnitRef[] =>
  units.filter(({ id }, place) => units.findIndex((other) => other.id === id) === place);

const requires = ({ steps }: Procedure, step: Step, gate?: Gate): boolean =>
  steps.some(({ step: known, before }) => known === step && before !== undefined && (!gate || before === gate));
