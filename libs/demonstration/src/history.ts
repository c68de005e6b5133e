import { COMMUNITIES } from './cast/places.js';
import type { DepartmentName } from './cast/units.js';
import { somewhereIn, type Whereabouts } from './cast/whereabouts.js';
import { tellEnterprise, tellProvided } from './plots/plain.js';
import { tellProblem } from './plots/problem/problem.js';
import { ProblemTale } from './plots/problem/problem-tale.js';
import { filingDays } from './plots/seasons.js';
import { decline, merge, withdraw } from './plots/shorter.js';
import { problemTwists } from './plots/twists.js';
import { workday, type Moment } from './story/moment.js';
import { Random } from './story/random.js';
import type { Step } from './story/step.js';
import type { Begun } from './story/tale.js';
import { homeProblems } from './topics/homes.js';
import { enterpriseRequests, errands, orders } from './topics/plain.js';
import { serviceProblems } from './topics/services.js';
import { streetProblems } from './topics/streets.js';
import type { ProblemTopic } from './topics/topic.js';

/** The time that the story tells of. */
export type Period = Readonly<{ first: number; ends: Moment }>;

export const problems: readonly ProblemTopic[] = [...streetProblems, ...homeProblems, ...serviceProblems];

const COUNTS = { problems: 76, orders: 22, errands: 20, enterprise: 13 } as const;

type Chapter = Readonly<{ begun: Begun; index: number; where: Whereabouts }>;

/** So many stories of one kind over the whole period. */
const chapters = (
  kind: keyof typeof COUNTS,
  { first, ends }: Period,
  tell: (chapter: Chapter) => readonly Step[],
): readonly Step[] =>
  filingDays(COUNTS[kind], { first: first + 3, last: ends.day - 1 }).flatMap((day, index) => {
    const random = new Random(seedOf(kind, index));
    const begins = { day: workday(day), minute: random.between(530, 960) };
    const where = somewhereIn(random.one(COMMUNITIES), random);
    return tell({ begun: { name: `${kind}-${index}`, random, begins, ends }, index, where });
  });

const seedOf = (kind: string, index: number): number =>
  [...kind].reduce((seed, letter) => Math.imul(seed, 31) + letter.charCodeAt(0), 7) + index * 7919;

const inTurn = <T>(of: readonly T[], index: number): T => {
  const found = of[index % of.length];
  if (found === undefined) throw new Error('There is nothing to take in turn');
  return found;
};

const problemChapter = ({ begun, index, where }: Chapter): readonly Step[] => {
  // 29 topics and 25 twists have no factor in common, so that every topic meets every twist in the end.
  const tale = new ProblemTale(begun, inTurn(problems, index * 5), where);
  if (index % 6 === 2) tale.picture(tale.community);
  if (index % 15 === 4) decline(tale, { listed: index % 30 === 4 });
  else if (index % 23 === 9) withdraw(tale, { returned: index % 46 === 9 });
  else tellProblem(tale, inTurn(problemTwists, index));
  return index % 17 === 6 ? [...tale.steps, ...duplicateOf(tale, begun)] : tale.steps;
};

/** Somebody files the same once more, some days later. */
const duplicateOf = (tale: ProblemTale, { name, random, begins, ends }: Begun): readonly Step[] => {
  const later = { day: workday(begins.day + 4), minute: 610 };
  const begun = { name: `${name}-again`, random: new Random(random.between(1, 1e9)), begins: later, ends };
  const again = new ProblemTale(begun, tale.topic, tale.where);
  merge(again, { id: tale.id, filed: `${name}/1` });
  return again.steps;
};

const SUPPORT: readonly DepartmentName[] = ['教育局', '城管局', '住建局', '交警大队'];

/** What happened in the period, case by case. */
export const historyOf = (period: Period): readonly Step[] => [
  ...chapters('problems', period, problemChapter),
  ...chapters('orders', period, ({ begun, index, where }) => {
    const twists = { handedBack: index % 9 === 3, notDone: index % 7 === 2, slow: index % 5 === 4 };
    return tellProvided('service-order', { begun, topic: inTurn(orders, index), where, twists }).steps;
  }),
  ...chapters('errands', period, ({ begun, index, where }) => {
    const twists = { notDone: index % 11 === 5, slow: index % 6 === 3 };
    return tellProvided('errand', { begun, topic: inTurn(errands, index), where, twists }).steps;
  }),
  ...chapters('enterprise', period, ({ begun, index, where }) => {
    const support = index % 4 === 1 ? { support: inTurn(SUPPORT, index) } : {};
    const twists = { assigned: index % 5 === 2, extension: index % 6 === 3, slow: index % 7 === 5, ...support };
    return tellEnterprise({ begun, topic: inTurn(enterpriseRequests, index), where, twists }).steps;
  }),
];
