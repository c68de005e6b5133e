import type { UnitRenamed } from '../../unit/events.js';
import { requireEstablished, requireStanding } from '../../unit/guards.decision.js';
import { UnitRejected } from '../../unit/rejections.js';
import type { UnitState } from '../../unit/state.js';

export type RenameUnit = Omit<UnitRenamed['data'], 'from'>;

/** `taken`: whether another unit of its kind has that name. */
export const renameUnit = (command: RenameUnit, state: UnitState, taken: boolean): readonly UnitRenamed[] => {
  requireEstablished(state);
  requireStanding(state);
  const { kind, name: from } = state;
  if (from === command.name) return [];
  if (taken) throw new UnitRejected('unit-name-taken', { kind, name: command.name }, 'name');

  return [{ type: 'UnitRenamed', data: { from, ...command } }];
};
