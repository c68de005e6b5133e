import { dayOf } from '../components/days.js';
import type { Offer } from '../components/offers.js';
import { missingBefore } from './steps-open-to.missing.js';
import {
  about,
  isCoordinator,
  isLead,
  isLed,
  isMoving,
  isOwn,
  knows,
  ownClaim,
  when,
  type Situation,
} from './steps-open-to.situation.js';

const surveys = (situation: Situation): readonly Offer[] => {
  const { asker, file } = situation;
  const arranges = isLead(situation) || isCoordinator(situation);
  const invited = file.invitations.map(({ department }) => department.id);
  return [
    ...when(arranges, 'schedule-survey', 'record-past-survey'),
    ...file.surveys.flatMap(({ survey, progress, departments, meetAt }) => {
      const named = dayOf(new Date(meetAt));
      const concerned = [...departments.map(({ id }) => id), ...invited].some((id) => id === asker.unit);
      if (progress === 'scheduled' && arranges) {
        return [about('record-survey', survey, named), about('cancel-survey', survey, named)];
      }
      return progress === 'held' && (concerned || ownClaim(situation)) ? [about('add-finding', survey, named)] : [];
    }),
  ];
};

const rounds = (situation: Situation): readonly Offer[] => {
  const { rounds: all } = situation.file;
  const open = all.find((round) => round.open);
  if (!isLead(situation) && !isCoordinator(situation) && !isOwn(situation)) return [];
  if (!open) return when(true, 'open-opinion-round');
  const part = String(open.round);
  const counted = open.answered !== undefined;
  return [...(counted ? [about('close-opinion-round', part, '')] : []), about('count-opinions', part, '')];
};

/** Survey, opinion rounds and feasibility. */
export const studySteps = (situation: Situation): readonly Offer[] =>
  isLed(situation)
    ? [
        ...(knows(situation, 'survey') ? surveys(situation) : []),
        ...(knows(situation, 'opinion-round') ? rounds(situation) : []),
        ...when(knows(situation, 'feasibility') && ownClaim(situation) !== undefined, 'give-feasibility'),
      ]
    : [];

const current = ({ file }: Situation) => file.plans.find((plan) => plan.current);

const isStudied = (situation: Situation): boolean =>
  missingBefore(situation, 'planned').every((step) => step === 'plan');

/** The plan, and who signs it. */
export const planSteps = (situation: Situation): readonly Offer[] => {
  if (!isLed(situation) || !knows(situation, 'plan')) return [];
  const plan = current(situation);
  const answered = plan?.answers.find(({ department }) => department.id === situation.asker.unit)?.answer;
  const answers = ownClaim(situation) !== undefined && plan !== undefined && plan.adoptedAt === undefined;
  const part = String(plan?.version ?? '');
  return [
    ...(answers && answered !== 'signed' ? [about('sign-plan', part, '')] : []),
    ...(answers && answered !== 'refused' ? [about('refuse-plan', part, '')] : []),
    ...when(isLead(situation) && isStudied(situation), 'propose-plan'),
  ];
};

const works = (situation: Situation): readonly Offer[] => {
  const { works: begun } = situation.file;
  const plan = current(situation);
  const agreed = plan === undefined || plan.adoptedAt !== undefined;
  if (!begun) {
    const ready = agreed && missingBefore(situation, 'in-works').length === 0;
    return when(isLead(situation) && ready, 'start-works');
  }
  if (!ownClaim(situation)) return [];
  const open = begun.milestones.filter(({ reachedOn }) => reachedOn === undefined);
  return [
    ...when(true, 'report-progress'),
    ...open.flatMap(({ id, name }) => [about('reach-milestone', id, name), about('report-delay', id, name)]),
  ];
};

const items = (situation: Situation): readonly Offer[] => {
  const { asker, file } = situation;
  const own = file.items.filter(({ department }) => department.id === asker.unit);
  return [
    ...when(true, 'plan-work-item'),
    ...own.flatMap(({ id, title, progress, waitsFor }) => {
      if (progress === 'finished' || progress === 'cancelled') return [];
      const goesOn = progress === 'started' ? [about('finish-work-item', id, title)] : [];
      const begins = progress === 'planned' && waitsFor.length === 0 ? [about('start-work-item', id, title)] : [];
      return [...goesOn, ...begins, about('cancel-work-item', id, title)];
    }),
  ];
};

const isClosedUp = ({ file }: Situation): boolean =>
  file.items.every(({ progress }) => progress === 'finished' || progress === 'cancelled');

/** Works, work items, and the end of them. */
export const worksSteps = (situation: Situation): readonly Offer[] => {
  const { file } = situation;
  const ready = isLead(situation) && isClosedUp(situation) && missingBefore(situation, 'resolved').length === 0;
  const waits = file.stage === 'resolved' && file.suspended === undefined;
  const ended = file.stage === 'closed';
  return [
    ...(isLed(situation) && knows(situation, 'works') ? works(situation) : []),
    ...(isMoving(situation) && isLed(situation) && knows(situation, 'work-items') && ownClaim(situation)
      ? items(situation)
      : []),
    ...when(isLed(situation) && ready, 'resolve-case'),
    ...when(waits && isOwn(situation) && knows(situation, 'confirmation'), 'confirm-resolution', 'refuse-resolution'),
    ...when(waits && isCoordinator(situation), 'close-case'),
    ...when(ended && (isCoordinator(situation) || isOwn(situation)), 'reopen-case'),
  ];
};
