import type { Day, Instant, SurveyId, WorkItemId } from '@crosswalk/cases';
import { communities, departments, people } from './city.js';
import { firstOf, idFrom, oneOf, type Roll } from './dice.js';
import { steps, type Saying, type Step } from './steps.js';
import { textOf } from './words.js';

/** What happens after the filing, in five to eight facts with it; the commonest lives first. */
const CLOSED: readonly (readonly Step[])[] = [
  ['listed', 'claimed', 'resolved', 'confirmed'],
  ['listed', 'claimed', 'surveyed', 'resolved', 'confirmed'],
  ['listed', 'claimed', 'supported', 'resolved', 'confirmed'],
  ['listed', 'invited', 'claimed', 'resolved', 'confirmed'],
  ['listed', 'claimed', 'urged', 'resolved', 'confirmed'],
  ['listed', 'claimed', 'suspended', 'resumed', 'resolved', 'confirmed'],
  ['affected', 'comment', 'affected', 'withdrawn'],
  ['comment', 'affected', 'comment', 'declined'],
];

const OPEN: readonly (readonly Step[])[] = [
  ['listed', 'invited', 'comment', 'urged-by-name'],
  ['listed', 'claimed', 'comment', 'resolved'],
  ['listed', 'claimed', 'supported', 'surveyed'],
  ['listed', 'claimed', 'item-planned', 'item-started'],
  ['affected', 'comment', 'affected', 'comment'],
  ['listed', 'claimed', 'proposed', 'signed', 'works'],
  ['listed', 'claimed', 'supported', 'proposed-by-two', 'signed-by-one'],
  ['listed', 'claimed', 'proposed', 'signed'],
  ['listed', 'claimed', 'comment', 'suspended'],
];

/** What was said at what time (milliseconds). */
export type Moment = Saying & Readonly<{ at: number }>;

type Filed = Readonly<{ roll: Roll; running: number; number: string; filedAt: number; open: boolean }>;

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const MOST = 8;

/** The whole life of a case, oldest first; a slow one takes about two months. */
export const lifeOf = ({ roll, running, number, filedAt, open }: Filed): readonly Moment[] => {
  const lead = firstOf(roll, departments);
  const other = 1 + Math.floor(roll() * 4);
  const cast = {
    ...{ roll, number, lead },
    community: firstOf(roll, communities),
    support: departments[(departments.indexOf(lead) + other) % departments.length] ?? lead,
    text: textOf(roll, running),
    citizen: oneOf(roll, people.community),
    clerk: oneOf(roll, people.department),
    item: idFrom(roll) as WorkItemId,
    survey: idFrom(roll) as SurveyId,
  };
  const pace = HOUR_MS * (1 + 200 * roll() ** 3);
  const moments: Moment[] = [];
  let now = filedAt;
  const take = (step: Step): void => {
    const at = new Date(now).toISOString() as Instant;
    const day = (days: number): Day => new Date(now + days * DAY_MS).toISOString().slice(0, 10) as Day;
    const said = steps[step]({ ...cast, at, day });
    for (const saying of said) moments.push({ ...saying, at: now });
    now += Math.ceil(pace * (0.2 + roll()));
  };

  const life = firstOf(roll, open ? OPEN : CLOSED, 1.4);
  for (const step of ['filed', ...life] as const) take(step);
  if (moments.length < MOST && roll() < 0.3) take('comment');
  return moments;
};
