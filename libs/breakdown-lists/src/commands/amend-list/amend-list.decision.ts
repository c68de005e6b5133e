import type { BreakdownListAmended, Campaign } from '../../list/events.js';
import { requireKept, requireOpen, requireForwards, type Reader } from '../../list/guards.decision.js';
import type { ListState, OpenedList } from '../../list/state.js';

export type AmendList = BreakdownListAmended['data'] & { asker: Reader };

export const amendList = (command: AmendList, state: ListState): readonly BreakdownListAmended[] => {
  const { asker, ...amendment } = command;
  requireKept(asker, state);
  requireOpen(state);
  requireForwards({ ...state, ...amendment.changes }, 'changes.');
  const changes = changesTo(state, amendment.changes);
  if (Object.keys(changes).length === 0) return [];

  return [{ type: 'BreakdownListAmended', data: { ...amendment, changes } }];
};

const changesTo = (list: OpenedList, changes: Partial<Campaign>): Partial<Campaign> =>
  Object.fromEntries(
    Object.entries(changes).filter(
      ([part, value]) => JSON.stringify(value) !== JSON.stringify(list[part as keyof Campaign]),
    ),
  );
