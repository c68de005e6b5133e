import { caseIdOf, type CaseId } from '@crosswalk/cases';
import { coordinator } from '../cast/people.js';
import { campaignOf } from './lists.js';
import { list, sendBack } from './problem/listing.js';
import type { ProblemTale } from './problem/problem-tale.js';

/** The coordinator or the subdistrict says that it is nothing for them. */
export const decline = (tale: ProblemTale, { listed = false } = {}): void => {
  if (listed) list(tale, {});
  else tale.wait(tale.random.between(1, 4));
  const reason = listed ? '已列入年度城市更新计划，不再单独列项' : '属于业主内部纠纷，建议通过人民调解处理';
  tale.ask(listed ? coordinator : tale.subdistrict, 'decline', { reason });
};

/** Its community takes it back. */
export const withdraw = (tale: ProblemTale, { returned = false } = {}): void => {
  if (returned) sendBack(tale, { answered: false });
  tale.wait(tale.random.between(2, 8));
  tale.ask(tale.community, 'withdrawal', { reason: '物业已自行处理，居民不再反映' });
};

/** The same as another case, which goes on. */
export const merge = (tale: ProblemTale, into: Readonly<{ id: CaseId; filed: string }>): void => {
  tale.ask(tale.community, 'following');
  tale.after(into.filed);
  tale.wait(1);
  tale.ask(tale.subdistrict, 'merger', { into: into.id, reason: '与已有事项为同一问题，合并办理' });
};

/** Part of it becomes a case of its own, and is listed. */
export const split = (tale: ProblemTale): void => {
  tale.wait(1);
  const { street } = tale.where;
  const part = {
    title: `${street}沿线盲道被占用`,
    description: '踏勘时发现沿线盲道被花箱和车辆占用，与原问题分开处理。',
    category: 'pavement',
    answers: { what: 'occupied', 'by-what': '花箱和车辆', wheelchair: true },
  };
  const id = caseIdOf(tale.ask(coordinator, 'split', { part, reason: '两个问题责任单位不同，分开办理' }));
  tale.wait(2);
  const body = { list: campaignOf('district', tale.now.day).id };
  tale.tell({ by: coordinator, path: `cases/${id}/listing`, body, settled: true });
};
