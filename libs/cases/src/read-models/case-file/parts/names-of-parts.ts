import { todayOf } from '../../../desk/asked.js';
import type { OpenStep } from '../../../desk/open-steps.js';
import type { CaseFile } from '../case-file.projection.js';

/** Steps with what that which they are about is called. */
export const named = (steps: readonly OpenStep[], file: CaseFile) => {
  const names = namesIn(file);
  return steps.map((one) => ({ ...one, ...(names.has(one.part) ? { named: names.get(one.part) ?? '' } : {}) }));
};

/** What the parts of a case are called, by their ids: by their title, or by their day. */
const namesIn = ({ claims, items, works, surveys, attachments, links }: CaseFile): ReadonlyMap<string, string> =>
  new Map<string, string>([
    ...claims.map(({ department }) => [department.id, department.name] as const),
    ...items.map(({ id, title }) => [id, title] as const),
    ...(works?.milestones ?? []).map(({ id, name }) => [id, name] as const),
    ...surveys.map(({ survey, meetAt }) => [survey, todayOf({ at: meetAt })] as const),
    ...attachments.map(({ id, name }) => [id, name] as const),
    ...links.map(({ other, relation }) => [`${relation} ${other.id}`, other.number] as const),
  ]);
