import { unreachable } from '@crosswalk/event-sourcing';
import type {
  BreakdownListRef,
  CaseAmended,
  CaseFiled,
  Description,
  FilingEvent,
  Level,
} from '../../../case/events.js';
import { joined, told, when, type InWords } from './words.js';

const fields: Readonly<Record<keyof Description, InWords>> = {
  title: { zh: '标题', en: 'title' },
  description: { zh: '情况说明', en: 'description' },
  category: { zh: '类别', en: 'category' },
  place: { zh: '地点', en: 'place' },
  urgency: { zh: '紧急程度', en: 'urgency' },
  affected: { zh: '影响人数', en: 'people affected' },
  answers: { zh: '问题的回答', en: 'answers' },
};

const levels: Readonly<Record<Level, InWords>> = {
  community: { zh: '社区级', en: 'of the community' },
  subdistrict: { zh: '街道级', en: 'of the subdistrict' },
  district: { zh: '区级', en: 'of the district' },
};

export const filingInWords = (event: FilingEvent): InWords => {
  switch (event.type) {
    case 'CaseFiled':
      return filed(event.data);
    case 'CaseAmended':
      return amended(event.data);
    case 'CaseReturned':
      return told({ zh: '退回补充', en: 'Returned to the community for more' }, event.data.reason);
    case 'CaseRefiled':
      return told({ zh: '补充后重新提交', en: 'Filed again with what was missing' }, event.data.note);
    case 'CaseListed':
      return joined({ zh: '列入', en: 'Put on ' }, list(event.data.list));
    case 'CaseRaised':
      return told(
        joined(
          { zh: '从', en: 'Raised from ' },
          list(event.data.from),
          { zh: '上报到', en: ' to ' },
          list(event.data.list),
        ),
        event.data.reason,
      );
    case 'CaseDeclined':
      return told({ zh: '不予受理', en: 'Declined' }, event.data.reason);
    case 'CaseWithdrawn':
      return told({ zh: '撤回', en: 'Withdrawn' }, event.data.reason);
    default:
      return unreachable(event);
  }
};

const list = ({ name, level }: BreakdownListRef): InWords => ({
  zh: `${levels[level].zh}破难清单「${name}」`,
  en: `the breakdown list “${name}” ${levels[level].en}`,
});

const filed = ({ community, visit, partOf }: CaseFiled['data']): InWords =>
  joined(
    { zh: `${community.name}点题`, en: `Filed for ${community.name}` },
    when(visit, ({ name }) => ({ zh: `，来自走访「${name}」`, en: `, from the visits “${name}”` })),
    when(partOf, ({ number }) => ({ zh: `，从事项 ${number} 拆分而来`, en: `, split from case ${number}` })),
  );

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
