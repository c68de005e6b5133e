import { unreachable } from '@crosswalk/event-sourcing';
import type { BuildingEvent, Satisfied, Solved } from '../../../case/events.js';
import { quoted, type TitleOf } from './titles.js';
import { joined, listed, told, when, type InWords } from './words.js';

const satisfaction: Readonly<Record<Satisfied, InWords>> = {
  satisfied: { zh: '满意', en: 'satisfied' },
  fairly: { zh: '基本满意', en: 'fairly satisfied' },
  not: { zh: '不满意', en: 'not satisfied' },
};

const solutions: Readonly<Record<Solved, InWords>> = {
  solved: { zh: '已解决', en: 'solved' },
  partly: { zh: '部分解决', en: 'partly solved' },
  not: { zh: '未解决', en: 'not solved' },
};

export const buildingInWords = (event: BuildingEvent, titleOf: TitleOf): InWords => {
  if (isOfWorks(event)) return worksInWords(event, titleOf);
  switch (event.type) {
    case 'PlanProposed': {
      const { department, version, summary, changes } = event.data;
      const proposed = {
        zh: `${department.name}提出第 ${version} 版实施方案：${summary}`,
        en: `${department.name} proposed version ${version} of the plan: ${summary}`,
      };
      return joined(
        proposed,
        when(changes, (what) => ({ zh: `（修改：${what}）`, en: ` (changed: ${what})` })),
      );
    }
    case 'PlanSigned': {
      const { department, version, note } = event.data;
      return told(
        { zh: `${department.name}会签第 ${version} 版方案`, en: `${department.name} signed version ${version}` },
        note,
      );
    }
    case 'PlanRefused': {
      const { department, version, reason } = event.data;
      return told(
        {
          zh: `${department.name}不同意第 ${version} 版方案`,
          en: `${department.name} refused to sign version ${version}`,
        },
        reason,
      );
    }
    case 'PlanAdopted': {
      const { version } = event.data;
      return {
        zh: `第 ${version} 版实施方案全部会签，通过`,
        en: `Version ${version} of the plan adopted: all have signed`,
      };
    }
    case 'CaseResolved':
      return told(
        { zh: `${event.data.department.name}办结`, en: `Resolved by ${event.data.department.name}` },
        event.data.outcome,
      );
    case 'ResidentAnswered': {
      const { solved, satisfied, comment, from } = event.data;
      const whose = when(from, ({ number }) => ({
        zh: `（并入的事项 ${number}）`,
        en: ` of case ${number}, merged into it,`,
      }));
      const [zh, en] = [`${solutions[solved].zh}，${satisfaction[satisfied].zh}`, satisfaction[satisfied].en];
      return told(
        joined({ zh: '居民反馈', en: 'The resident' }, whose, {
          zh: `：${zh}`,
          en: ` answers: ${solutions[solved].en}, ${en}`,
        }),
        comment,
      );
    }
    case 'ResolutionConfirmed': {
      const { solved, satisfied, comment } = event.data;
      const { zh, en } = satisfaction[satisfied];
      return told(
        solved === 'solved'
          ? { zh: `社区确认：已解决，${zh}`, en: `The community confirms: solved, ${en}` }
          : { zh: `社区确认：部分解决，${zh}`, en: `The community confirms: partly solved, ${en}` },
        comment,
      );
    }
    case 'ResolutionRefused':
      return told({ zh: '社区不予确认', en: 'Refused by the community' }, event.data.reason);
    case 'CaseClosed':
      return told({ zh: '结案', en: 'Closed' }, event.data.reason);
    case 'CaseReopened':
      return told({ zh: '重启，原时限继续计算', en: 'Reopened; the old clock goes on' }, event.data.reason);
    default:
      return unreachable(event);
  }
};

type WorksEvent = Extract<BuildingEvent, { type: `Works${string}` | 'MilestoneReached' }>;

const isOfWorks = (event: BuildingEvent): event is WorksEvent =>
  event.type.startsWith('Works') || event.type === 'MilestoneReached';

const worksInWords = (event: WorksEvent, titleOf: TitleOf): InWords => {
  const { name } = event.data.department;
  const point = quoted('milestone' in event.data ? titleOf(event.data.milestone) : '');
  switch (event.type) {
    case 'WorksStarted': {
      const { milestones, note } = event.data;
      const started = { zh: `${name}开工`, en: `${name} started the works` };
      const points =
        milestones.length === 0
          ? listed([])
          : joined({ zh: '，节点：', en: ', milestones: ' }, listed(milestones.map((one) => one.name)));
      return told(joined(started, points), note);
    }
    case 'WorksProgressed': {
      const { percent, note } = event.data;
      return told({ zh: `${name}报告进度 ${percent}%`, en: `${name} reports the works at ${percent} %` }, note);
    }
    case 'MilestoneReached': {
      const { reachedOn, note } = event.data;
      return told(
        {
          zh: `${name}于 ${reachedOn} 完成节点${point.zh}`,
          en: `${name} reached the milestone${point.en} on ${reachedOn}`,
        },
        note,
      );
    }
    case 'WorksDelayed': {
      const { until, reason } = event.data;
      return told(
        { zh: `${name}报告${point.zh}延误，延至 ${until}`, en: `${name} reports a delay of${point.en} until ${until}` },
        reason,
      );
    }
    default:
      return unreachable(event);
  }
};
