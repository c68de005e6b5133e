import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { client, type Schemas } from './client.js';
import { upToLast } from './positions.js';
import { answered } from './refused.js';

export type Look = Schemas['LookOnListDto'];
export type LooksQuestion = Readonly<{ person?: string; from?: string; to?: string }>;

const FIRST = '';
const PAGE = 50;

/** Who looked at residents, the last first. */
export const useAllLooks = (question: LooksQuestion) =>
  useInfiniteQuery({
    queryKey: ['all-looks', question],
    queryFn: async ({ pageParam, signal }) => {
      const page = pageParam === FIRST ? {} : { after: pageParam };
      const query = { limit: PAGE, ...question, ...page, ...upToLast() };
      return answered(await client.GET('/api/looks', { params: { query }, signal }));
    },
    initialPageParam: FIRST,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
