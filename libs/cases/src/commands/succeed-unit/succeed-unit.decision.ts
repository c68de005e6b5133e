import type { UnitSucceeded } from '../../case/events.js';
import { requireFiled } from '../../case/guards.decision.js';
import type { Case, FiledCase } from '../../case/state.js';

export type SucceedUnit = UnitSucceeded['data'];

/** Lets a unit's successor go on in its place, also with a case that has come to its end: its people may look it up. */
export const succeedUnit = (command: SucceedUnit, state: Case): readonly UnitSucceeded[] => {
  requireFiled(state);
  if (!concerns(state, command.from.id)) return [];

  return [{ type: 'UnitSucceeded', data: command }];
};

const concerns = ({ community, subdistrict, reporters, involved }: FiledCase, unit: string): boolean =>
  [community.id, subdistrict?.id, ...reporters.map(({ id }) => id), ...involved].some((id) => id === unit);
