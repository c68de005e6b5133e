import type { Words } from './words.js';
import { kindNames } from '../problems/kinds.js';
import type { Organisation, Placed } from '../snapshot/organisation.js';
import type { UnitId, UnitKind } from '../unit/ids.js';
import { RowFaulty } from './faults.js';

/** How a row names a unit. `under`: what it says the unit stands under. */
type Called = Readonly<{ kind: UnitKind; name: string; under?: string | undefined }>;

/** The one unit of that kind that is called so today. @throws RowFaulty when there is none, or more than one */
export const unitNamed = (
  organisation: Organisation,
  { kind, name, under }: Called,
  column: 'parent' | 'unit',
): UnitId => {
  const called = organisation.called(kind, name);
  if (called.length === 0) throw new RowFaulty('unit-not-found', column, { kind: kindNames[kind], name });
  const fitting = called.filter((one) => under === undefined || parentName(organisation, one) === under);
  const [found, ...others] = fitting;
  if (!found) throw new RowFaulty('unit-not-under', 'parent', { kind: kindNames[kind], name, under: under ?? '' });
  if (others.length === 0) return found.id;
  throw new RowFaulty('unit-not-told-apart', column, {
    kind: kindNames[kind],
    name,
    units: listed(organisation, name, fitting),
  });
};

const parentName = (organisation: Organisation, { parent }: Placed): string | undefined =>
  parent === undefined ? undefined : organisation.unit(parent)?.name;

const listed = (organisation: Organisation, name: string, units: readonly Placed[]): Words => {
  const parents = units.map((unit) => parentName(organisation, unit));
  return {
    zh: parents.map((parent) => (parent === undefined ? name : `${parent}的${name}`)).join('、'),
    en: parents.map((parent) => (parent === undefined ? name : `${name} of ${parent}`)).join(', '),
  };
};
