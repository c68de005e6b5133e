import { useQuery } from '@tanstack/react-query';
import { client, type Schemas } from './client.js';
import { upToLast } from './positions.js';
import { answered } from './refused.js';
import { sendFile, type Sending } from './sending.js';

export type OrganisationSheetTaken = Schemas['OrganisationSheetTakenDto'];

/** Every unit there is or ever was. */
export const useAllUnits = () =>
  useQuery({
    queryKey: ['units', 'all'],
    queryFn: async ({ signal }) => {
      const query = { closed: true, ...upToLast() };
      return answered(await client.GET('/api/units', { params: { query }, signal })).items;
    },
  });

/** What became of a person or a unit, with who did it and when. Only the present will do: it is read anew each time. */
export const useHistoryOf = (what: 'people' | 'units', id: string) =>
  useQuery({
    queryKey: [what, id, 'history'],
    queryFn: async ({ signal }) => {
      const asked = { params: { path: { id } }, signal };
      const answer =
        what === 'people'
          ? await client.GET('/api/people/{id}/history', asked)
          : await client.GET('/api/units/{id}/history', asked);
      return answered(answer).items;
    },
    staleTime: 0,
  });

/** Every unit and everybody with their posts, as a workbook. */
export const fetchOrganisation = async (): Promise<Blob> =>
  answered(await client.GET('/api/organisation/sheet', { parseAs: 'blob' }));

/** Sends a sheet of units and people, telling how far it got. */
export const sendOrganisation = (sending: Sending): Promise<OrganisationSheetTaken> =>
  sendFile<OrganisationSheetTaken>('/api/organisation/sheet', sending);
