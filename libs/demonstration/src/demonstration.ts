import { editions, frameOf, unitsAndPeople } from './frame.js';
import { historyOf, type Period } from './history.js';
import { dayNumberOf, instantOf } from './story/moment.js';
import type { Step } from './story/step.js';
import { waitingOn } from './waiting.js';

const DAYS = 548;
const MORNING = 8 * 60;
const EVENING = 18 * 60;

/**
 * What happened in the demonstration district in the eighteen months before a day, request by request in the order that
 * they occurred. The same day has the same story.
 */
export const demonstrationOn = (today: Date): readonly Step[] => {
  const period = periodBefore(today);
  const cases = [...historyOf(period), ...waitingOn(period)];
  const steps = [...frameOf(period), ...cases, ...editions(period, cases)];
  return numberedInOrder(steps.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)));
};

/** The people of the district alone. */
export const peopleOn = (today: Date): readonly Step[] => unitsAndPeople(periodBefore(today));

/** When the story begins: ISO 8601 instant in UTC. */
export const storyBegins = (today: Date): string => instantOf({ day: periodBefore(today).first, minute: MORNING });

const periodBefore = (today: Date): Period => {
  const day = dayNumberOf(today);
  return { first: day - DAYS, ends: { day: day - 1, minute: EVENING } };
};

const takesNumber = ({ path }: Step): boolean => path === 'cases' || /\/(split|requests)$/.test(path);

/** Cases get their numbers in the order that they were filed, also where several are told at once. */
const numberedInOrder = (steps: readonly Step[]): readonly Step[] => {
  let last: string | undefined;
  return steps.map((step) => {
    if (!takesNumber(step)) return step;
    const after = last === undefined ? step.after : [...step.after, last];
    last = step.key;
    return { ...step, after };
  });
};
