import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client, type Person } from './client.js';
import { lastPosition, upToLast } from './positions.js';
import { answered } from './refused.js';
import type { paths } from './schema.js';
import { useHere } from './session.js';

type ListParameters = NonNullable<paths['/api/breakdown-list']['get']['parameters']['query']>;
export type ListQuestion = Omit<ListParameters, 'atLeast' | 'limit'>;

const RARELY_CHANGES_MS = 5 * 60_000;

/** One page of the breakdown list, at least as new as what this page has recorded. */
export const useBreakdownList = (question: ListQuestion) =>
  useQuery({
    queryKey: ['breakdown-list', question],
    queryFn: async ({ signal }) => {
      const atLeast = lastPosition();
      const query = { ...question, ...(atLeast === undefined ? {} : { atLeast }) };
      return answered(await client.GET('/api/breakdown-list', { params: { query }, signal }));
    },
    placeholderData: keepPreviousData,
  });

export const useCase = (id: string) =>
  useQuery({
    queryKey: ['case', id],
    queryFn: async ({ signal }) => answered(await client.GET('/api/cases/{id}', { params: { path: { id } }, signal })),
  });

/** Whoever is signed in, and what they act as; undefined while unknown. */
export const usePerson = (): Person | undefined => {
  const here = useHere().data;
  if (here === undefined || here.standing === 'out') return undefined;
  const { person, posts, post } = here.session;
  const acting = posts.find(({ id }) => id === post);
  return acting && { ...person, role: acting.role, unit: acting.unit };
};

export const useUnits = () =>
  useQuery({
    queryKey: ['units'],
    queryFn: async ({ signal }) =>
      answered(await client.GET('/api/units', { params: { query: upToLast() }, signal })).items,
    staleTime: RARELY_CHANGES_MS,
  });

/** The breakdown lists that take cases of this community now. */
export const useOpenLists = (community: string) =>
  useQuery({
    queryKey: ['lists', community],
    queryFn: async ({ signal }) => {
      const query = { open: true, covering: community, limit: 100 };
      return answered(await client.GET('/api/lists', { params: { query }, signal })).items;
    },
  });

export const useCategories = () =>
  useQuery({
    queryKey: ['categories'],
    queryFn: async ({ signal }) => answered(await client.GET('/api/categories', { signal })),
    staleTime: RARELY_CHANGES_MS,
  });

/** What can be filed: the newest version of each procedure. */
export const useProcedures = () =>
  useQuery({
    queryKey: ['procedures'],
    queryFn: async ({ signal }) => answered(await client.GET('/api/procedures', { signal })),
    staleTime: RARELY_CHANGES_MS,
  });
