import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { client, type Schemas } from './client.js';
import { lastPosition } from './positions.js';
import { answered } from './refused.js';

export type BreakdownList = Schemas['ListOnListDto'];
export type CaseInEdition = Schemas['EditionCaseDto'];
export type ListsQuestion = Readonly<{ level?: BreakdownList['level']; open?: boolean }>;

const FIRST = '';
const after = (cursor: string) => (cursor === FIRST ? {} : { after: cursor });

/** The breakdown lists, newest first, at least as new as what this page has recorded. */
export const useLists = (question: ListsQuestion) =>
  useInfiniteQuery({
    queryKey: ['lists', 'all', question],
    queryFn: async ({ pageParam, signal }) => {
      const atLeast = lastPosition();
      const query = { ...question, ...after(pageParam), ...(atLeast === undefined ? {} : { atLeast }) };
      return answered(await client.GET('/api/lists', { params: { query }, signal }));
    },
    initialPageParam: FIRST,
    getNextPageParam: ({ next }) => next,
  });

const MOST_NAMED = 100;

/** The newest lists, a hundred at most. */
export const useListNames = () =>
  useQuery({
    queryKey: ['lists', 'names'],
    queryFn: async ({ signal }) => {
      const query = { limit: MOST_NAMED };
      return answered(await client.GET('/api/lists', { params: { query }, signal })).items;
    },
  });

export const useList = (id: string) =>
  useQuery({
    queryKey: ['lists', 'one', id],
    queryFn: async ({ signal }) => answered(await client.GET('/api/lists/{id}', { params: { path: { id } }, signal })),
  });

export const useEditions = (id: string) =>
  useQuery({
    queryKey: ['lists', 'editions', id],
    queryFn: async ({ signal }) =>
      answered(await client.GET('/api/lists/{id}/editions', { params: { path: { id } }, signal })),
  });

/** An edition; what was read of it once is never read again. */
export const useEdition = (id: string, edition: number) =>
  useInfiniteQuery({
    queryKey: ['editions', id, edition],
    queryFn: async ({ pageParam, signal }) => {
      const params = { path: { id, edition }, query: { limit: 100, ...after(pageParam) } };
      return answered(await client.GET('/api/lists/{id}/editions/{edition}', { params, signal }));
    },
    initialPageParam: FIRST,
    getNextPageParam: ({ next }) => next,
    staleTime: Infinity,
  });

/** All of an edition as a sheet. */
export const fetchSheet = async (id: string, edition: number): Promise<Blob> => {
  const params = { path: { id, edition } };
  const answer = await client.GET('/api/lists/{id}/editions/{edition}/sheet', { params, parseAs: 'blob' });
  return answered(answer);
};
