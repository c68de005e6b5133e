import type { CaseFile, Schemas } from '../api/client.js';

/** Ids of the units that claim a case now, its lead first. */
export const claimingUnits = ({ claims }: CaseFile): string[] =>
  claims
    .filter(({ endedAt }) => endedAt === undefined)
    .toSorted((a, b) => Number(b.role === 'lead') - Number(a.role === 'lead'))
    .map(({ department }) => department.id);

/** Units that claim a case or are invited to it, to choose from. */
export const unitsConcerned = ({ claims, invitations }: CaseFile) => {
  const standing = claims.filter(({ endedAt }) => endedAt === undefined);
  const waiting = invitations.filter(({ answer }) => answer === 'waiting');
  return optionsOf([...standing, ...waiting].map(({ department }) => department));
};

/** Units that have to do with a case, to choose from: those that claim it, are invited, and whose place it is. */
export const unitsOnCase = (file: CaseFile) => {
  const { community, subdistrict } = file;
  return [...unitsConcerned(file), ...optionsOf([community, ...(subdistrict ? [subdistrict] : [])])];
};

const optionsOf = (units: readonly Schemas['UnitDto'][]) => {
  const options = new Map(units.map(({ id, name }) => [id, name]));
  return [...options].map(([value, label]) => ({ value, label }));
};

/** What a unit on the case is called. */
export const unitName = (file: CaseFile, id: string): string =>
  unitsOnCase(file).find(({ value }) => value === id)?.label ?? id;
