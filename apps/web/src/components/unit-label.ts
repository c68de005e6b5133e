import type { Language } from '../api/asking.js';
import type { Unit } from '../api/client.js';

type Listed = Pick<Unit, 'id' | 'kind' | 'name' | 'parent'>;

const ALWAYS: readonly Unit['kind'][] = ['grid', 'building'];

const naming = ({ kind, name }: Listed): string => `${kind}\n${name}`;

/** What to call units where they are chosen: with what they belong to, where the name alone may be that of several. */
export const unitLabels = (units: readonly Listed[], language: Language): ReadonlyMap<string, string> => {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const bearers = new Map<string, number>();
  for (const unit of units) bearers.set(naming(unit), (bearers.get(naming(unit)) ?? 0) + 1);
  const label = (unit: Listed): string => {
    const { kind, name, parent } = unit;
    const above = parent === null ? undefined : byId.get(parent);
    const shared = (bearers.get(naming(unit)) ?? 0) > 1;
    if (!above || (!ALWAYS.includes(kind) && !shared)) return name;
    return language === 'zh' ? `${name}（${above.name}）` : `${name} (${above.name})`;
  };
  return new Map(units.map((unit) => [unit.id, label(unit)]));
};
