import type { CaseEvent } from '../../../case/events.js';

/** What something on the case is called, by its id; empty when nobody named it. */
export type TitleOf = (id: string) => string;

/** What the work items, milestones and attachments of a history are called. */
export const titlesIn = (history: readonly CaseEvent[]): TitleOf => {
  const titles = new Map(history.flatMap(named));
  return (id) => titles.get(id) ?? '';
};

const named = ({ type, data }: CaseEvent): readonly (readonly [string, string])[] => {
  if (type === 'WorkItemPlanned') return [[data.item, data.title]];
  if (type === 'WorksStarted') return data.milestones.map(({ id, name }) => [id, name] as const);
  if (type === 'AttachmentAdded') return [[data.attachment.id, data.attachment.name]];
  return [];
};

/** The title in the quotation marks of each language. */
export const quoted = (title: string): { zh: string; en: string } =>
  title === '' ? { zh: '', en: '' } : { zh: `「${title}」`, en: ` “${title}”` };
