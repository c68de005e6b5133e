import type { UnitSucceeded } from '../../case/events.js';
import { requireFiled } from '../../case/guards.decision.js';
import type { Case, FiledCase } from '../../case/state.js';

export type SucceedUnit = UnitSucceeded['data'];

/**
 * Lets a unit's successor go on in its place, also with a case that has come to its end: its people may look it up.
 * It is refused nothing, so that what happens last is never told as if it had come before.
 */
export const succeedUnit = (command: SucceedUnit, state: Case): readonly UnitSucceeded[] => {
  requireFiled(state);
  if (!concerns(state, command.from.id)) return [];

  const at = command.at < state.since ? state.since : command.at;
  return [{ type: 'UnitSucceeded', data: { ...command, at } }];
};

const concerns = ({ community, subdistrict, reporters, involved }: FiledCase, unit: string): boolean =>
  [community.id, subdistrict?.id, ...reporters.map(({ id }) => id), ...involved].some((id) => id === unit);
