import type { CaseFile } from '../api/client.js';

/** Ids of the units that claim a case now, its lead first. */
export const claimingUnits = ({ claims }: CaseFile): string[] =>
  claims
    .filter(({ endedAt }) => endedAt === undefined)
    .toSorted((a, b) => Number(b.role === 'lead') - Number(a.role === 'lead'))
    .map(({ department }) => department.id);

/** Units that have to do with a case, to choose from: those that claim it, are invited, and whose place it is. */
export const unitsOnCase = (file: CaseFile) => {
  const { claims, invitations, community, subdistrict } = file;
  const standing = claims.filter(({ endedAt }) => endedAt === undefined).map(({ department }) => department);
  const waiting = invitations.filter(({ answer }) => answer === 'waiting').map(({ department }) => department);
  const units = [...standing, ...waiting, community, ...(subdistrict ? [subdistrict] : [])];
  const options = new Map(units.map(({ id, name }) => [id, name]));
  return [...options].map(([value, label]) => ({ value, label }));
};

/** What a unit on the case is called. */
export const unitName = (file: CaseFile, id: string): string =>
  unitsOnCase(file).find(({ value }) => value === id)?.label ?? id;
