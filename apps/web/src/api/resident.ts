import { useQuery } from '@tanstack/react-query';
import { client, type Schemas } from './client.js';
import { answered } from './refused.js';

export type Seen = Schemas['SeenResidentDto'];

/** Shows whose concern a case is; the look is on record from then on. */
export const seeResident = async (id: string, body: Schemas['SeeResidentDto']): Promise<Seen> =>
  answered(await client.POST('/api/cases/{id}/looks', { params: { path: { id } }, body }));

/** Tells who the resident of a case is, or corrects what is known of one. */
export const tellResident = async (id: string, body: Schemas['TellResidentDto']) =>
  answered(await client.POST('/api/cases/{id}/resident', { params: { path: { id } }, body }));

/** Erases what is known of the resident, for good. */
export const eraseResident = async (id: string, body: Schemas['EraseResidentDto']) =>
  answered(await client.POST('/api/cases/{id}/resident-erasure', { params: { path: { id } }, body }));

/** Who has looked. */
export const useLooks = (id: string) =>
  useQuery({
    queryKey: ['looks', id],
    queryFn: async ({ signal }) =>
      answered(await client.GET('/api/cases/{id}/looks', { params: { path: { id } }, signal })),
  });
