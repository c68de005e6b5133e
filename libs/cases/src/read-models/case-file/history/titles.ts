import type { CaseEvent } from '../../../case/events.js';

/** What something on the case is called, by its id; empty when nobody named it. */
export type TitleOf = (id: string) => string;

/** What the work items, milestones and attachments of a history are called. */
export const titlesIn = (history: readonly CaseEvent[]): TitleOf => {
  const titles = new Map(history.flatMap(named));
  return (id) => titles.get(id) ?? '';
};

const named = (event: CaseEvent): readonly (readonly [string, string])[] => {
  switch (event.type) {
    case 'WorkItemPlanned':
      return [[event.data.item, event.data.title]];
    case 'WorksStarted':
      return event.data.milestones.map(({ id, name }) => [id, name] as const);
    case 'AttachmentAdded':
      return [[event.data.attachment.id, event.data.attachment.name]];
    default:
      return [];
  }
};

/** The title in the quotation marks of each language. */
export const quoted = (title: string): { zh: string; en: string } =>
  title === '' ? { zh: '', en: '' } : { zh: `「${title}」`, en: ` “${title}”` };
