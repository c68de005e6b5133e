import type { CaseFile } from '../api/client.js';
import type { Offer } from '../components/offers.js';
import { groupOf, STEP_GROUPS, type Step, type StepGroup } from './steps.js';

/** What the API lets the person do about a case, where this page has a form for it. */
export const offersOn = ({ may }: Pick<CaseFile, 'may'>): readonly Offer[] =>
  may.flatMap(({ step, part, named }) => (hasForm(step) ? [{ step, part, ...(named ? { named } : {}) }] : []));

const hasForm = (step: string): step is Step =>
  Object.values(STEP_GROUPS).some((steps) => steps.some((known) => known === step));

type Next = CaseFile['next'][number];

/** The steps that do what a case waits for. */
const doing: Readonly<Partial<Record<Next['step'], readonly Step[]>>> = {
  'answer-release': ['release-claim', 'refuse-release'],
  'answer-extension': ['grant-extension', 'refuse-extension'],
  'hold-survey': ['record-survey'],
  'close-opinion-round': ['close-opinion-round', 'count-opinions'],
  'sign-plan': ['sign-plan', 'refuse-plan'],
  'finish-work-item': ['finish-work-item', 'start-work-item'],
  'claim-case': ['claim-case', 'decline-invitation', 'invite-departments', 'assign-department'],
  'confirm-resolution': ['confirm-resolution', 'refuse-resolution'],
};

const MOST_FORWARD = 2;

/** The offers that are next for whoever acts for that unit: the most pressing first, two at most. */
export const nextAmong = (
  offers: readonly Offer[],
  { next }: Pick<CaseFile, 'next'>,
  unit: string | undefined,
): readonly Offer[] => {
  const asked = next.find(
    ({ step, units }) => whose(units, unit) && offers.some((offer) => does(step).includes(offer.step)),
  );
  // Whoever may claim can, also where others were invited.
  if (!asked) return offers.filter(({ step }) => step === 'claim-case');
  const steps = does(asked.step);
  return steps.flatMap((step) => offers.find((offer) => offer.step === step) ?? []).slice(0, MOST_FORWARD);
};

const does = (step: Next['step']): readonly Step[] => doing[step] ?? [step as Step];

// What waits for a named department is not next for the coordinator who could do it too.
const whose = (units: Next['units'], unit: string | undefined): boolean =>
  units.length === 0 || units.some(({ id }) => id === unit);

/** Steps with a place of their own on the page, beside what they are about. */
const BESIDE: readonly Step[] = [
  'start-work-item',
  'finish-work-item',
  'cancel-work-item',
  'reach-milestone',
  'report-delay',
  'remove-attachment',
  'unlink-cases',
];

/** The offers of a menu, by group; a group without any is left out. */
export const inGroups = (
  offers: readonly Offer[],
): readonly Readonly<{ group: StepGroup; offers: readonly Offer[] }>[] => {
  const shown = offers.filter(({ step }) => !BESIDE.includes(step));
  return (Object.keys(STEP_GROUPS) as StepGroup[])
    .map((group) => ({ group, offers: shown.filter(({ step }) => groupOf(step) === group) }))
    .filter((each) => each.offers.length > 0);
};
