import type { CaseFile, Schemas } from '../../api/client.js';
import { claimingUnits } from '../../components/units-on-case.js';

type Measure = Partial<Schemas['MeasureDto']>;

/** What a new version begins with: the measures of the one before, and a row for each unit that has none yet. */
export const measuresFrom = (file: CaseFile): readonly Measure[] => {
  const before = file.plans.find(({ current }) => current)?.measures ?? [];
  const kept = before.map(({ department, ...measure }) => ({ ...measure, department: department.id }));
  const fresh = claimingUnits(file).filter((unit) => !kept.some(({ department }) => department === unit));
  return [...kept, ...fresh.map((department) => ({ department }))];
};
