import type { CaseFile, Schemas } from '../../api/client.js';

type Changes = Schemas['ChangesDto'];

/** What a form filled in says differently from the case; a text made blank is told, the point of a place stays. */
export const changesOf = (filled: Changes, file: CaseFile): Changes => {
  const { place, ...rest } = filled;
  const told = Object.entries(rest)
    .map(([field, value]) => [field, typeof value === 'string' ? value.trim() : value] as const)
    .filter(([field, value]) => value != null && value !== file[field as keyof typeof rest]);
  const address = place?.address.trim();
  const moved = address !== undefined && address !== file.place.address;
  return { ...Object.fromEntries(told), ...(moved ? { place: { ...file.place, address } } : {}) };
};
