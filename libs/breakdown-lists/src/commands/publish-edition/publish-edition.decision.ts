import type { EditionPublished } from '../../list/events.js';
import { requireKept, requireOpen, type Reader } from '../../list/guards.decision.js';
import { ListRejected } from '../../list/rejections.js';
import type { ListState } from '../../list/state.js';

export type PublishEdition = Omit<EditionPublished['data'], 'edition' | 'cases'> & { asker: Reader };

export const publishEdition = (command: PublishEdition, state: ListState): readonly EditionPublished[] => {
  const { asker, ...publication } = command;
  requireKept(asker, state);
  requireOpen(state);
  const cases = state.cases.length;
  if (cases === 0) throw new ListRejected('list-empty', { list: state.name });

  return [{ type: 'EditionPublished', data: { ...publication, edition: state.editions + 1, cases } }];
};
