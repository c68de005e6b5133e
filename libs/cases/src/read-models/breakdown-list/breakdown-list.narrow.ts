import { cellOf } from './breakdown-list.counts.js';
import { leadOf, type ListedCase } from './breakdown-list.projection.js';
import { SORTS } from './breakdown-list.sorts.js';

/** What a list is narrowed to, ordered by, and whom it is shown to, under the names of the columns. */
export const narrowOf = (listed: ListedCase) => ({
  filed_at: SORTS.filed.key(listed),
  promised_key: SORTS.promised.key(listed),
  affected_key: SORTS.affected.key(listed),
  community_id: listed.community.id,
  subdistrict_id: listed.subdistrict?.id ?? null,
  department_id: leadOf(listed.standing)?.department.id ?? null,
  category: listed.category,
  stage: listed.standing.stage,
  procedure: listed.standing.procedure.name,
  list_id: listed.standing.list?.id ?? null,
  readers: listed.readers,
  open_to: listed.openTo,
  cell: cellOf(listed),
});

/** True when two states of a case lie at one place of every list but the last changed, and are counted alike. */
export const lieAlike = (a: ListedCase, b: ListedCase): boolean => {
  const [leadA, leadB] = [leadOf(a.standing), leadOf(b.standing)];
  return (
    a.standing.stage === b.standing.stage &&
    leadA?.department.id === leadB?.department.id &&
    leadA?.promisedFor === leadB?.promisedFor &&
    a.category === b.category &&
    a.affected === b.affected &&
    a.filedAt === b.filedAt &&
    a.community.id === b.community.id &&
    a.subdistrict?.id === b.subdistrict?.id &&
    a.standing.procedure.name === b.standing.procedure.name &&
    a.standing.list?.id === b.standing.list?.id &&
    alike(a.readers, b.readers) &&
    alike(a.openTo, b.openTo)
  );
};

const alike = (a: readonly string[], b: readonly string[]): boolean =>
  a === b || (a.length === b.length && a.every((one, place) => one === b[place]));
