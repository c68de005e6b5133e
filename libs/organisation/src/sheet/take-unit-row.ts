import { requireNewName } from '../commands/establish-unit/establish-unit.decision.js';
import { kindNames } from '../problems/kinds.js';
import type { Roll } from '../roll.js';
import { unitIdOf, type UnitId, type UnitKind } from '../unit/ids.js';
import { kindIn, neededIn, textIn } from './cells.js';
import { RowFaulty } from './faults.js';
import type { Row } from './rows.js';
import type { Taking, Told } from './taking.js';

/** Establishes the unit of a row, unless it is there. @throws RowFaulty, UnitRejected */
export const takeUnitRow = async (row: Row, taking: Taking): Promise<readonly Told[]> => {
  const { units, roll, by, at, request } = taking;
  const [kind, name] = [kindIn(row, 'kind'), neededIn(row, 'name')];
  const parent = textIn(row, 'parent') === undefined ? undefined : unitNamed(roll, parentIn(row), 'parent');
  const there = roll.called(kind, name);
  if (there) {
    if (parent !== there.parent) throw new RowFaulty('unit-stands-elsewhere', 'parent', { name });
    return [];
  }
  const command = { kind, name, ...(parent === undefined ? {} : { parent }), by, at };
  const taken = roll.hasOther(unitIdOf(kind, name), command);
  const outcome = await units.establish(command, request, (state) => requireNewName(command, state, taken));
  return [outcome];
};

const parentIn = (row: Row) => ({ kind: kindIn(row, 'parentKind'), name: neededIn(row, 'parent') });

/** The unit of that kind that is called so today. @throws RowFaulty */
export const unitNamed = (
  roll: Roll,
  { kind, name }: Readonly<{ kind: UnitKind; name: string }>,
  column: 'parent' | 'unit',
): UnitId => {
  const unit = roll.called(kind, name);
  if (!unit) throw new RowFaulty('unit-not-found', column, { kind: kindNames[kind], name });
  return unit.id;
};
