import { partIdOf, type MilestoneId, type WorkItemId } from '@crosswalk/cases';
import { dayOf } from '../../story/moment.js';
import { idOf, type ProblemTale } from './problem-tale.js';

/** What can happen while it is built. */
export type Building = Readonly<{
  /** A milestone comes later than it was said. */
  delayed?: boolean;
  /** Slower than promised. */
  slow?: boolean;
  /** A work item that another one waits for. */
  items?: boolean;
  /** Where it stops. */
  stops?: 'started' | 'halfway' | 'items-open';
}>;

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

/** Works begin, milestones are reached, work items are done. */
export const build = (tale: ProblemTale, { delayed = false, slow = false, items = true, stops }: Building): void => {
  tale.take(2, 5);
  const works = tale.topic.works;
  const due = dayOf(tale.now.day + 25);
  const started = tale.ask(tale.staff(), 'works', {
    milestones: works.map((name) => ({ name: shortened(name), due })),
    note: '已进场，设置围挡和告示',
  });
  const milestones = works.map((_, place) => partIdOf<MilestoneId>('milestone', started, place));
  const tasks = items ? planItems(tale) : [];
  if (stops === 'started') return;
  milestones.forEach((milestone, place) => {
    if (stops === 'halfway' && place > 0) return;
    if (slow) tale.take(12, 26);
    else tale.take(4, 10);
    if (delayed && place === 0) {
      const delay = { until: dayOf(tale.now.day + 20), reason: '连续降雨，基层含水量超标，须晾晒后施工' };
      tale.ask(tale.staff(), `works/milestones/${milestone}/delay`, delay);
      tale.take(8, 16);
    }
    const percent = Math.round(((place + 1) / milestones.length) * 100);
    tale.ask(tale.staff(), 'works/progress', { percent, note: `已完成：${shortened(works[place] ?? '')}` });
    tale.ask(tale.staff(), `works/milestones/${milestone}/reached`, { on: dayOf(tale.now.day) });
  });
  if (stops === undefined) finishItems(tale, tasks);
};

type Task = Readonly<{ id: WorkItemId; by: ReturnType<ProblemTale['staff']> }>;

const planItems = (tale: ProblemTale): readonly Task[] =>
  tale.supports.map((name, place) => {
    const by = tale.staff(name);
    const title = shortened(tale.topic.works[place + 1] ?? '配合现场实施');
    const id = partIdOf<WorkItemId>('work-item', tale.ask(by, 'work-items', { title, due: dayOf(tale.now.day + 20) }));
    tale.ask(by, `work-items/${id}/start`);
    return { id, by };
  });

const finishItems = (tale: ProblemTale, tasks: readonly Task[]): void => {
  for (const { id, by } of tasks) {
    tale.wait(tale.random.between(0, 2));
    tale.ask(by, `work-items/${id}/finish`, { outcome: '已完成并自查合格' });
  }
};

/** A longer time is asked for: answered, or still to be. */
export const askExtension = (tale: ProblemTale, answer: 'granted' | 'less' | 'refused' | 'open'): void => {
  tale.wait(1);
  tale.ask(tale.head(), 'extension-request', { days: 20, reason: '管线迁改需其他单位配合，原定工期不足' });
  if (answer === 'open') return;
  tale.wait(tale.random.between(1, 2));
  const department = idOf(tale.lead);
  if (answer === 'refused') {
    tale.ask(tale.coordinator, 'extension-refusal', { department, reason: '汛期前须完成，请增加作业班组' });
    return;
  }
  const days = answer === 'less' ? 10 : 20;
  tale.ask(tale.coordinator, 'extension-grant', { department, days, note: '请每周报送进度' });
};
