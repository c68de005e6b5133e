import type { CaseEvent } from '../../../libs/cases/src/case/events.js';

/** Where the first event that a request records names the part that the request was about. */
const NAMED_IN: Readonly<Record<string, string>> = {
  'start-work-item': 'item',
  'finish-work-item': 'item',
  'cancel-work-item': 'item',
  'record-survey': 'survey',
  'cancel-survey': 'survey',
  'add-finding': 'survey',
  'count-opinions': 'round',
  'close-opinion-round': 'round',
  'sign-plan': 'version',
  'refuse-plan': 'version',
  'reach-milestone': 'milestone',
  'report-delay': 'milestone',
  'remove-attachment': 'attachment',
  'release-claim': 'department',
  'refuse-release': 'department',
  'grant-extension': 'department',
  'refuse-extension': 'department',
  'tell-resident': 'resident',
};

const idOf = (named: unknown): string => {
  if (typeof named === 'object' && named !== null) return 'id' in named ? String(named.id) : '';
  return typeof named === 'string' || typeof named === 'number' ? String(named) : '';
};

/** What a request is called as a step, and what of the case it was about, told from what it recorded. */
export const stepTold = (request: string, [event]: readonly CaseEvent[]): string => {
  if (request === 'record-survey' && event?.type === 'SurveyScheduled') return 'record-past-survey ';
  if (event?.type === 'ResidentTold') return `${request} `;
  if (event?.type === 'CasesUnlinked') return `${request} ${event.data.relation} ${event.data.other.id}`;
  const data: Readonly<Record<string, unknown>> = event?.data ?? {};
  return `${request} ${idOf(data[NAMED_IN[request] ?? ''])}`;
};
