import { unreachable } from '@crosswalk/event-sourcing';
import type { OverseeingEvent, Relation } from '../../../case/events.js';
import { quoted, type TitleOf } from './titles.js';
import { joined, named, told, when, type InWords } from './words.js';

const relations: Readonly<Record<Relation, InWords>> = {
  blocks: { zh: '阻碍', en: 'blocks' },
  'blocked-by': { zh: '受阻于', en: 'is blocked by' },
  'part-of': { zh: '属于', en: 'is part of' },
  'has-part': { zh: '包含', en: 'has as a part' },
  related: { zh: '相关于', en: 'is related to' },
};

export const overseeingInWords = (event: OverseeingEvent, titleOf: TitleOf): InWords => {
  if (isTie(event)) return tiesInWords(event);
  switch (event.type) {
    case 'CaseSuspended': {
      const { reason, reviewOn } = event.data;
      return told({ zh: `挂账，${reviewOn} 复查`, en: `Suspended, to be reviewed on ${reviewOn}` }, reason);
    }
    case 'CaseResumed':
      return told({ zh: '恢复办理', en: 'Resumed' }, event.data.reason);
    case 'CaseSupervised': {
      const due = when(event.data.answerBy, (day) => ({ zh: `，${day} 前答复`, en: `, to answer by ${day}` }));
      return told(joined({ zh: '督办', en: 'Under supervision' }, due), event.data.reason);
    }
    case 'SupervisionLifted':
      return told({ zh: '解除督办', en: 'Supervision lifted' }, event.data.reason);
    case 'CaseUrged': {
      const { departments, note } = event.data;
      const whom = departments.length === 0 ? { zh: '各领办单位', en: 'everybody who claims it' } : named(departments);
      return told(joined({ zh: '催办', en: 'Urged ' }, whom), note);
    }
    case 'CommentAdded':
      return told(
        event.data.visibility === 'internal'
          ? { zh: '内部留言', en: 'Internal comment' }
          : { zh: '公开留言', en: 'Comment for the resident' },
        event.data.text,
      );
    case 'AttachmentAdded': {
      const { attachment, caption } = event.data;
      return told({ zh: `添加附件「${attachment.name}」`, en: `Attached “${attachment.name}”` }, caption);
    }
    case 'AttachmentRemoved': {
      const { zh, en } = quoted(titleOf(event.data.attachment));
      return told({ zh: `移除附件${zh}`, en: `Removed the attachment${en}` }, event.data.reason);
    }
    case 'AffectedPersonAdded':
      return told({ zh: '又有一人「我也遇到」', en: 'One more person affected: “me too”' }, event.data.note);
    case 'ResidentTold':
      return { zh: '登记居民信息', en: 'Told who the resident is' };
    case 'ResidentCorrected':
      return { zh: '更正居民信息', en: 'Corrected what is known of a resident' };
    case 'TrackingCodeIssued':
      return event.data.serial === 1
        ? { zh: '发放居民查询码', en: 'Issued a tracking code for the resident' }
        : { zh: '更换居民查询码，旧码作废', en: 'Issued a new tracking code; the old one is void' };
    case 'CaseFollowed':
      return { zh: '关注', en: 'Followed' };
    case 'CaseUnfollowed':
      return { zh: '取消关注', en: 'No longer followed' };
    default:
      return unreachable(event);
  }
};

const TIES = ['CaseMerged', 'CaseAbsorbed', 'CaseUnmerged', 'CaseSplit', 'CasesLinked', 'CasesUnlinked'] as const;
type TieEvent = Extract<OverseeingEvent, { type: (typeof TIES)[number] }>;

const isTie = (event: OverseeingEvent): event is TieEvent => TIES.some((type) => type === event.type);

const tiesInWords = (event: TieEvent): InWords => {
  switch (event.type) {
    case 'CaseMerged': {
      const { into, reason } = event.data;
      return told({ zh: `并入事项 ${into.number}`, en: `Merged into case ${into.number}` }, reason);
    }
    case 'CaseAbsorbed': {
      const { number } = event.data.from;
      return { zh: `事项 ${number} 并入本事项`, en: `Case ${number} was merged into this one` };
    }
    case 'CaseUnmerged': {
      const { into } = event.data;
      return {
        zh: `并入事项 ${into.number} 未成，恢复办理`,
        en: `The merge into case ${into.number} did not come about; the case goes on`,
      };
    }
    case 'CaseSplit': {
      const { into, part, reason } = event.data;
      return told(
        { zh: `拆分出事项 ${into.number}「${part.title}」`, en: `Split off case ${into.number} “${part.title}”` },
        reason,
      );
    }
    case 'CasesLinked':
    case 'CasesUnlinked': {
      const { other, relation, reason } = event.data;
      const { zh, en } = relations[relation];
      return told(
        event.type === 'CasesLinked'
          ? { zh: `关联：${zh}事项 ${other.number}`, en: `Linked: ${en} case ${other.number}` }
          : { zh: `取消关联：${zh}事项 ${other.number}`, en: `No longer linked: ${en} case ${other.number}` },
        reason,
      );
    }
    default:
      return unreachable(event);
  }
};
