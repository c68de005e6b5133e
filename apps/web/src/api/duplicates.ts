import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client, type Schemas } from './client.js';
import { answered } from './refused.js';
import type { paths } from './schema.js';

export type Suggestion = Schemas['SuggestionDto'];
export type ToldSoFar = Omit<paths['/api/duplicates']['get']['parameters']['query'], 'atLeast'>;

/** Open cases that are likely about what is being told; asked once there is enough to compare. */
export const useDuplicates = (told: ToldSoFar | undefined) =>
  useQuery({
    queryKey: ['duplicates', told],
    queryFn: async ({ signal }) =>
      told === undefined
        ? []
        : answered(await client.GET('/api/duplicates', { params: { query: told }, signal })).items,
    placeholderData: keepPreviousData,
  });
