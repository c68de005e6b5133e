import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { client, type Schemas } from './client.js';
import { upToLast } from './positions.js';
import { answered } from './refused.js';

export type WorkItem = Schemas['WorkItemOfCaseDto'];

const FIRST = '';
const PAGE = 100;
const MOST_OF_A_COLUMN = 50;

/** What waits for whoever asks, what is due first. */
export const useMyWork = () =>
  useInfiniteQuery({
    queryKey: ['my-work'],
    queryFn: async ({ pageParam, signal }) => {
      const query = { limit: PAGE, ...(pageParam === FIRST ? {} : { after: pageParam }), ...upToLast() };
      return answered(await client.GET('/api/my-work', { params: { query }, signal }));
    },
    initialPageParam: FIRST,
    getNextPageParam: ({ next }) => next,
  });

/** The board of a unit. */
export const useBoard = (unit: string | undefined) =>
  useQuery({
    queryKey: ['board', unit],
    queryFn: async ({ signal }) => {
      const query = { limit: MOST_OF_A_COLUMN, ...(unit === undefined ? {} : { unit }), ...upToLast() };
      return answered(await client.GET('/api/board', { params: { query }, signal }));
    },
    enabled: unit !== undefined,
    placeholderData: keepPreviousData,
  });
