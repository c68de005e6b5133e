import { unreachable } from '@crosswalk/event-sourcing';
import type { ClaimingEvent, ClaimRole } from '../../../case/events.js';
import { quoted, type TitleOf } from './titles.js';
import { joined, named, promised, told, when, type InWords } from './words.js';

const roles: Readonly<Record<ClaimRole, InWords>> = {
  lead: { zh: '牵头', en: 'as lead' },
  support: { zh: '协办', en: 'in support' },
};

export const claimingInWords = (event: ClaimingEvent, titleOf: TitleOf): InWords => {
  if (isOfPromiseOrItem(event)) return promisesAndItemsInWords(event, titleOf);
  switch (event.type) {
    case 'DepartmentsInvited': {
      const { departments, answerBy, note } = event.data;
      const due = when(answerBy, (day) => ({ zh: `，请于 ${day} 前答复`, en: `, to answer by ${day}` }));
      return told(joined({ zh: '吹哨：', en: 'Invited ' }, named(departments), due), note);
    }
    case 'InvitationDeclined':
      return told(
        { zh: `${event.data.department.name}谢绝邀请`, en: `Declined by ${event.data.department.name}` },
        event.data.reason,
      );
    case 'CaseClaimed': {
      const { department, role, promisedFor, note } = event.data;
      const claim = {
        zh: `${department.name}${roles[role].zh}领办`,
        en: `Claimed by ${department.name} ${roles[role].en}`,
      };
      return told(joined(claim, promised(promisedFor)), note);
    }
    case 'DepartmentAssigned': {
      const { department, role, promisedFor, reason } = event.data;
      const assigned = {
        zh: `派单：${department.name}${roles[role].zh}`,
        en: `Assigned to ${department.name} ${roles[role].en}`,
      };
      return told(joined(assigned, promised(promisedFor)), reason);
    }
    case 'ReleaseAsked':
      return told(
        { zh: `${event.data.department.name}申请退单`, en: `${event.data.department.name} asked for release` },
        event.data.reason,
      );
    case 'ReleaseRefused':
      return told(
        { zh: `不同意${event.data.department.name}退单`, en: `Release of ${event.data.department.name} refused` },
        event.data.reason,
      );
    case 'ClaimReleased':
      return told(
        { zh: `${event.data.department.name}退单`, en: `Released: ${event.data.department.name}` },
        event.data.reason,
      );
    case 'LeadHandedOver': {
      const { from, to, promisedFor, reason } = event.data;
      const over = {
        zh: `牵头由${from.name}移交${to.name}`,
        en: `Lead handed over from ${from.name} to ${to.name}`,
      };
      return told(joined(over, promised(promisedFor)), reason);
    }
    default:
      return unreachable(event);
  }
};

type PromisesAndItems = Extract<ClaimingEvent, { type: `Extension${string}` | `WorkItem${string}` }>;

const isOfPromiseOrItem = (event: ClaimingEvent): event is PromisesAndItems =>
  event.type.startsWith('Extension') || event.type.startsWith('WorkItem');

const promisesAndItemsInWords = (event: PromisesAndItems, titleOf: TitleOf): InWords => {
  const { name } = event.data.department;
  const item = quoted('item' in event.data ? titleOf(event.data.item) : '');
  switch (event.type) {
    case 'ExtensionAsked': {
      const { days, reason } = event.data;
      return told({ zh: `${name}申请延期 ${days} 天`, en: `${name} asked for an extension of ${days} days` }, reason);
    }
    case 'ExtensionGranted': {
      const { days, promisedFor, note } = event.data;
      const granted = { zh: `同意${name}延期 ${days} 天`, en: `Extension of ${days} days granted to ${name}` };
      const moved = when(promisedFor, (day) => ({ zh: `，延至 ${day}`, en: `, now promised for ${day}` }));
      return told(joined(granted, moved), note);
    }
    case 'ExtensionRefused':
      return told({ zh: `不同意${name}延期`, en: `Extension refused to ${name}` }, event.data.reason);
    case 'WorkItemPlanned': {
      const { title, due } = event.data;
      const planned = { zh: `${name}新增任务「${title}」`, en: `${name} planned the work item “${title}”` };
      return joined(
        planned,
        when(due, (day) => ({ zh: `，${day} 前完成`, en: `, due ${day}` })),
      );
    }
    case 'WorkItemStarted':
      return { zh: `${name}开始任务${item.zh}`, en: `${name} started the work item${item.en}` };
    case 'WorkItemFinished':
      return told(
        { zh: `${name}完成任务${item.zh}`, en: `${name} finished the work item${item.en}` },
        event.data.outcome,
      );
    case 'WorkItemCancelled':
      return told(
        { zh: `${name}取消任务${item.zh}`, en: `${name} cancelled the work item${item.en}` },
        event.data.reason,
      );
    default:
      return unreachable(event);
  }
};
