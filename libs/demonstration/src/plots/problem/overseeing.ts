import { districtLeader } from '../../cast/people.js';
import { dayOf } from '../../story/moment.js';
import type { ProblemTale } from './problem-tale.js';

/** What can happen while somebody keeps an eye on it. */
export type Overseeing = Readonly<{
  supervised?: 'lifted' | 'open';
  suspended?: 'resumed' | 'open' | 'due';
  urged?: boolean;
  commented?: boolean;
}>;

/** The leadership wants to be told. */
export const supervise = (tale: ProblemTale, outcome: 'lifted' | 'open'): void => {
  tale.wait(1);
  const answerBy = dayOf(tale.now.day + 7);
  tale.ask(districtLeader, 'supervision', { reason: '居民多次反映，进度滞后，请限期答复', answerBy });
  tale.wait(2);
  tale.ask(tale.staff(), 'comments', { text: '已增派人员，本周内报送进度。', visibility: 'internal' });
  if (outcome === 'open') return;
  tale.wait(tale.random.between(4, 9));
  tale.ask(tale.coordinator, 'supervision/lift', { reason: '已按要求推进' });
};

/** It waits for something outside. `due`: whoever coordinates has to look at it these days. */
export const suspend = (tale: ProblemTale, outcome: 'resumed' | 'open' | 'due', reviewIn = 30): void => {
  tale.wait(1);
  const reviewOn = dayOf(tale.now.day + reviewIn);
  tale.ask(tale.coordinator, 'suspension', { reason: '须等上级管线规划批复后才能继续', reviewOn });
  if (outcome !== 'resumed') return;
  tale.wait(tale.random.between(12, 28));
  tale.ask(tale.coordinator, 'resumption', { reason: '批复已下达，恢复办理' });
};

export const urge = (tale: ProblemTale): void => {
  tale.wait(tale.random.between(2, 5));
  tale.ask(tale.subdistrict, 'urging', { note: '居民来电询问进度，请尽快安排' });
};

export const comment = (tale: ProblemTale): void => {
  tale.ask(tale.community, 'comments', { text: '已在楼道张贴进展告示。', visibility: 'resident' });
  tale.ask(tale.community, 'following');
};
