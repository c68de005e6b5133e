import { requireNewName } from '../commands/establish-unit/establish-unit.decision.js';
import { kindIn, neededIn, textIn } from './cells.js';
import { RowFaulty } from './faults.js';
import type { Row } from './rows.js';
import type { TakingRow, Told } from './taking.js';
import { unitNamed } from './unit-named.js';

/** Establishes the unit of a row, unless it is there. @throws RowFaulty, UnitRejected */
export const takeUnitRow = async (row: Row, taking: TakingRow): Promise<readonly Told[]> => {
  const { units, organisation, by, at, request } = taking;
  const [kind, name] = [kindIn(row, 'kind'), neededIn(row, 'name')];
  const parent = textIn(row, 'parent') === undefined ? undefined : unitNamed(organisation, parentIn(row), 'parent');
  const naming = { kind, name, ...(parent === undefined ? {} : { parent }) };
  const there = organisation.namesakes(naming);
  if (there.some((one) => one.parent === parent)) return [];
  if (there.length > 0) throw new RowFaulty('unit-stands-elsewhere', 'parent', { name });
  const command = { ...naming, by, at };
  const outcome = await units.establish(command, request, (state) => requireNewName(command, state, false));
  return [outcome];
};

const parentIn = (row: Row) => ({ kind: kindIn(row, 'parentKind'), name: neededIn(row, 'parent') });
