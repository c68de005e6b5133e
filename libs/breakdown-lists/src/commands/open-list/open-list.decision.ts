import type { BreakdownListOpened } from '../../list/events.js';
import { requireKeeper, requireForwards, type Asker } from '../../list/guards.decision.js';
import { ListRejected } from '../../list/rejections.js';
import type { ListState } from '../../list/state.js';

export type OpenList = BreakdownListOpened['data'] & { asker: Asker };

export const openList = (command: OpenList, state: ListState): readonly BreakdownListOpened[] => {
  const { asker, ...opening } = command;
  requireKeeper(asker, opening);
  if (state.stage !== 'unopened') {
    throw new ListRejected('list-opened-already', { list: state.name, unit: state.unit.name }, 'name');
  }
  requireForwards(opening);

  return [{ type: 'BreakdownListOpened', data: opening }];
};
