import type { DepartmentName } from '../../cast/units.js';
import type { ProblemTale } from './problem-tale.js';

// How often those who are asked are content, by who led.
const CONTENT: Readonly<Record<DepartmentName, number>> = {
  交警大队: 0.86,
  城管局: 0.74,
  住建局: 0.55,
  民政局: 0.9,
  卫健局: 0.88,
  教育局: 0.8,
  电力公司: 0.92,
  水务公司: 0.62,
  企业服务中心: 0.93,
};

/** What can happen at the end. */
export type Ending = Readonly<{
  /** Its community says at first that it is not solved. */
  refused?: boolean;
  /** It comes back after it was closed. */
  reopened?: boolean;
  /** Nobody confirms, so the coordinator closes it. */
  unconfirmed?: boolean;
  /** Told to be done, and not answered yet. */
  unanswered?: boolean;
}>;

/** The lead says that it is done, and shows it. */
export const resolve = (tale: ProblemTale, called = '验收单'): void => {
  tale.wait(tale.random.between(0, 2));
  const evidence = tale.attach(tale.staff(), called);
  tale.ask(tale.staff(), 'resolution', {
    outcome: tale.topic.outcome,
    evidence: [evidence, ...tale.pictureDone(tale.staff())],
  });
};

/** Whoever asked says whether it is solved, and whether they are content: two answers. */
export const confirm = (tale: ProblemTale): void => {
  tale.wait(tale.random.between(1, 4));
  const content = tale.random.happens(CONTENT[tale.lead]);
  const satisfied = content ? 'satisfied' : tale.random.happens(0.7) ? 'fairly' : 'not';
  const solved = satisfied === 'not' || tale.random.happens(0.08) ? 'partly' : 'solved';
  const comment = satisfied === 'satisfied' ? '居民反映良好' : '进度偏慢，效果基本达到';
  tale.ask(tale.community, 'confirmation', { solved, satisfied, comment });
};

/** Its community says that it is not solved. */
export const refuse = (tale: ProblemTale): void => {
  tale.wait(tale.random.between(1, 4));
  const reason = '现场查看仍有遗留，居民反映没有完全解决';
  tale.ask(tale.community, 'refusal', { reason, satisfied: 'not' });
};

export const end = (tale: ProblemTale, ending: Ending): void => {
  resolve(tale);
  if (ending.unanswered) return;
  if (ending.refused) {
    refuse(tale);
    tale.take(4, 12);
    resolve(tale, '整改验收单');
  }
  if (ending.unconfirmed) {
    tale.wait(16);
    tale.ask(tale.coordinator, 'closure', { reason: '社区十五日内未提出异议，视为确认' });
    return;
  }
  confirm(tale);
  if (!ending.reopened) return;
  tale.wait(tale.random.between(15, 40));
  tale.ask(tale.community, 'reopening', { reason: '问题复发，居民再次反映' });
  tale.take(5, 14);
  resolve(tale, '复修验收单');
  confirm(tale);
};
