import type { CaseAmended, CaseEvent, Description, Satisfied, UnitRef } from '../../case/events.js';

export type InWords = Readonly<{ zh: string; en: string }>;

const satisfaction: Readonly<Record<Satisfied, InWords>> = {
  satisfied: { zh: '满意', en: 'satisfied' },
  fairly: { zh: '基本满意', en: 'fairly satisfied' },
  not: { zh: '不满意', en: 'not satisfied' },
};

const fields: Readonly<Record<keyof Description, InWords>> = {
  title: { zh: '标题', en: 'title' },
  description: { zh: '情况说明', en: 'description' },
  category: { zh: '类别', en: 'category' },
  place: { zh: '地点', en: 'place' },
  urgency: { zh: '紧急程度', en: 'urgency' },
  affected: { zh: '影响人数', en: 'people affected' },
  answers: { zh: '问题的回答', en: 'answers' },
};

/** What happened, as one would tell it: a sentence in each language, without who and when. */
export const inWords = (event: CaseEvent): InWords => {
  switch (event.type) {
    case 'CaseFiled':
      return { zh: `${event.data.community.name}点题`, en: `Filed for ${event.data.community.name}` };
    case 'CaseAmended':
      return amended(event.data);
    case 'CaseListed':
      return {
        zh: `列入破难清单「${event.data.list.name}」`,
        en: `Put on the breakdown list “${event.data.list.name}”`,
      };
    case 'DepartmentsInvited': {
      const { departments, answerBy, note } = event.data;
      const due =
        answerBy === undefined ? both('') : { zh: `，请于 ${answerBy} 前答复`, en: `, to answer by ${answerBy}` };
      return told(
        { zh: `吹哨：${names(departments, '、')}${due.zh}`, en: `Invited ${names(departments, ', ')}${due.en}` },
        note,
      );
    }
    case 'CaseClaimed': {
      const { department, promisedFor, note } = event.data;
      const promise =
        promisedFor === undefined
          ? both('')
          : { zh: `，承诺 ${promisedFor} 前办结`, en: `, promised for ${promisedFor}` };
      return told(
        { zh: `${department.name}牵头领办${promise.zh}`, en: `Claimed by ${department.name} as lead${promise.en}` },
        note,
      );
    }
    case 'ClaimReleased':
      return told(
        { zh: `${event.data.department.name}退单`, en: `Released by ${event.data.department.name}` },
        event.data.reason,
      );
    case 'CaseResolved':
      return told(
        { zh: `${event.data.department.name}办结`, en: `Resolved by ${event.data.department.name}` },
        event.data.outcome,
      );
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
    case 'CaseWithdrawn':
      return told({ zh: '撤回', en: 'Withdrawn' }, event.data.reason);
    default:
      return both(event.type);
  }
};

const amended = ({ changes, reason }: CaseAmended['data']): InWords => {
  const changed = (Object.keys(fields) as (keyof Description)[]).filter((field) => field in changes);
  return told(
    {
      zh: `修改了${changed.map((field) => fields[field].zh).join('、')}`,
      en: `Amended the ${changed.map((field) => fields[field].en).join(', ')}`,
    },
    reason,
  );
};

const both = (text: string): InWords => ({ zh: text, en: text });

const names = (units: readonly UnitRef[], separator: string): string => units.map(({ name }) => name).join(separator);

/** The sentence with what was said in people's own words, when something was. */
const told = ({ zh, en }: InWords, words: string | undefined): InWords =>
  words ? { zh: `${zh}：${words}`, en: `${en}: ${words}` } : { zh, en };
