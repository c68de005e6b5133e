import { somewhereIn } from './cast/whereabouts.js';
import type { CommunityName } from './cast/units.js';
import { problems, type Period } from './history.js';
import { lookAt } from './plots/looks.js';
import { tellEnterprise, tellProvided } from './plots/plain.js';
import { build } from './plots/problem/building.js';
import { askExtension } from './plots/problem/building.js';
import { claim, disputeRelease } from './plots/problem/claiming.js';
import { refuse, resolve } from './plots/problem/ending.js';
import { invite, list, sendBack } from './plots/problem/listing.js';
import { supervise, suspend } from './plots/problem/overseeing.js';
import { agreeOnPlan, proposePlan } from './plots/problem/planning.js';
import { ProblemTale } from './plots/problem/problem-tale.js';
import { askResidents, judge, scheduleSurvey, survey } from './plots/problem/studying.js';
import { workday, workdayBy } from './story/moment.js';
import { Random } from './story/random.js';
import type { Step } from './story/step.js';
import type { Begun } from './story/tale.js';
import { enterpriseRequests, errands, orders } from './topics/plain.js';

type Scene = (tale: ProblemTale) => void;

const claimed: Scene = (tale) => {
  list(tale, {});
  invite(tale);
  claim(tale, { promise: 75 });
};
const studied: Scene = (tale) => {
  claimed(tale);
  survey(tale, { disagreement: true });
  askResidents(tale, 1);
};
const planned: Scene = (tale) => {
  studied(tale);
  judge(tale, {});
  agreeOnPlan(tale, {});
};

/** Where a problem stops, and how many days ago it began: then it waits for somebody now. */
const scenes = {
  'to-list': [2, () => undefined],
  'to-refile': [6, (tale) => sendBack(tale, { answered: false })],
  'to-invite': [5, (tale) => list(tale, {})],
  'to-claim': [8, (tale) => [list(tale, {}), invite(tale)]],
  'to-survey': [14, claimed],
  'survey-ahead': [13, (tale) => [claimed(tale), scheduleSurvey(tale)]],
  'round-open': [34, (tale) => [claimed(tale), survey(tale, {}), askResidents(tale, 1, { closed: false })]],
  'to-judge': [38, (tale) => [studied(tale), judge(tale, { silent: 1 })]],
  'to-plan': [42, (tale) => [studied(tale), judge(tale, {})]],
  'to-sign': [46, (tale) => [studied(tale), judge(tale, {}), proposePlan(tale, 1)]],
  'to-start': [56, planned],
  'to-build': [64, (tale) => [planned(tale), build(tale, { stops: 'halfway' })]],
  'to-finish': [78, (tale) => [planned(tale), build(tale, { stops: 'items-open' })]],
  'to-resolve': [86, (tale) => [planned(tale), build(tale, {})]],
  'to-confirm': [92, (tale) => [planned(tale), build(tale, {}), resolve(tale)]],
  'release-asked': [16, (tale) => [claimed(tale), disputeRelease(tale, 'open')]],
  'extension-asked': [60, (tale) => [planned(tale), build(tale, { stops: 'started' }), askExtension(tale, 'open')]],
  'review-due': [24, (tale) => [claimed(tale), suspend(tale, 'due', 12)]],
  supervised: [58, (tale) => [planned(tale), supervise(tale, 'open')]],
  'come-back': [98, (tale) => [planned(tale), build(tale, {}), resolve(tale), refuse(tale)]],
} as const satisfies Record<string, readonly [daysAgo: number, scene: (tale: ProblemTale) => unknown]>;

type SceneName = keyof typeof scenes;

/** Which problem waits where. The number is that of its topic, so that every department has its part. */
const PROBLEMS: readonly (readonly [SceneName, CommunityName, topic: number])[] = [
  ['to-list', '望江社区', 1],
  ['to-list', '近江社区', 9],
  ['to-list', '青年路社区', 6],
  ['to-list', '小营巷社区', 16],
  ['to-refile', '望江社区', 3],
  ['to-refile', '近江社区', 18],
  ['to-refile', '葵巷社区', 19],
  ['to-invite', '东平巷社区', 5],
  ['to-claim', '望江社区', 0],
  ['to-claim', '在水一方社区', 11],
  ['to-claim', '小营巷社区', 21],
  ['to-survey', '近江社区', 24],
  ['to-survey', '徐家埠社区', 4],
  ['survey-ahead', '望江社区', 8],
  ['survey-ahead', '青年路社区', 22],
  ['round-open', '望江社区', 12],
  ['round-open', '葵巷社区', 25],
  ['to-judge', '在水一方社区', 2],
  ['to-plan', '近江社区', 15],
  ['to-sign', '望江社区', 0],
  ['to-sign', '小营巷社区', 21],
  ['to-sign', '东平巷社区', 23],
  ['to-sign', '近江社区', 9],
  ['to-sign', '徐家埠社区', 12],
  ['to-start', '青年路社区', 7],
  ['to-build', '望江社区', 14],
  ['to-build', '葵巷社区', 25],
  ['to-finish', '近江社区', 13],
  ['to-resolve', '在水一方社区', 5],
  ['to-confirm', '望江社区', 4],
  ['to-confirm', '近江社区', 1],
  ['to-confirm', '小营巷社区', 24],
  ['release-asked', '徐家埠社区', 10],
  ['extension-asked', '望江社区', 12],
  ['review-due', '近江社区', 17],
  ['supervised', '青年路社区', 26],
  ['supervised', '望江社区', 16],
  ['come-back', '近江社区', 8],
];

const PLAIN: readonly (readonly [
  'order' | 'errand' | 'enterprise',
  'filed' | 'claimed' | 'resolved',
  CommunityName,
  topic: number,
])[] = [
  ['order', 'filed', '望江社区', 0],
  ['order', 'filed', '小营巷社区', 3],
  ['order', 'filed', '近江社区', 7],
  ['order', 'claimed', '近江社区', 2],
  ['order', 'claimed', '青年路社区', 5],
  ['order', 'resolved', '望江社区', 8],
  ['errand', 'filed', '望江社区', 0],
  ['errand', 'filed', '近江社区', 3],
  ['errand', 'filed', '青年路社区', 4],
  ['errand', 'filed', '葵巷社区', 1],
  ['errand', 'filed', '小营巷社区', 6],
  ['errand', 'claimed', '望江社区', 5],
  ['errand', 'claimed', '东平巷社区', 1],
  ['errand', 'resolved', '近江社区', 3],
  ['enterprise', 'filed', '近江社区', 0],
  ['enterprise', 'filed', '青年路社区', 6],
  ['enterprise', 'claimed', '望江社区', 4],
  ['enterprise', 'resolved', '望江社区', 8],
];

/** What waits for somebody on the day that the story is told. */
export const waitingOn = ({ ends }: Period): readonly Step[] => {
  const begunAt = (name: string, daysAgo: number, seed: number): Begun => {
    const next = workday(ends.day - daysAgo);
    // On a Monday the story ends on a Sunday, which no case can begin after.
    const day = next <= ends.day ? next : workdayBy(ends.day - daysAgo);
    const begins = { day, minute: 545 + (seed % 40) };
    return { name, random: new Random(seed), begins, ends };
  };
  // Late enough that the case is filed, and soon enough that whoever goes through a week of looks finds it.
  const lookingAt = (name: string, seed: number): Begun => {
    const begins = { day: workday(ends.day - 4), minute: 900 };
    return { name: `${name}-look`, random: new Random(seed), begins, ends };
  };
  const problemSteps = PROBLEMS.flatMap(([scene, community, number], index) => {
    const [daysAgo, tell] = scenes[scene];
    const begun = begunAt(`waiting-${index}`, daysAgo, 50_021 + index * 31);
    const topic = problems[number % problems.length];
    if (!topic) return [];
    const tale = new ProblemTale(begun, topic, somewhereIn(community, begun.random));
    if (index % 5 === 3) tale.picture(tale.community);
    tell(tale);
    return tale.steps;
  });
  const plainSteps = PLAIN.flatMap(([kind, stops, community, number], index) => {
    const begun = begunAt(`waiting-${kind}-${index}`, stops === 'filed' ? 1 : 6, 70_001 + index * 17);
    const topics = { order: orders, errand: errands, enterprise: enterpriseRequests }[kind];
    const topic = topics[number % topics.length];
    if (!topic) return [];
    const told = { begun, topic, where: somewhereIn(community, begun.random), twists: { stops } };
    if (kind === 'enterprise') return tellEnterprise(told).steps;
    const tale = tellProvided(kind === 'order' ? 'service-order' : 'errand', told);
    const looks = stops === 'claimed' ? lookAt(tale, `${begun.name}/1`, lookingAt(begun.name, 80_001 + index)) : [];
    return [...tale.steps, ...looks];
  });
  return [...problemSteps, ...plainSteps];
};
