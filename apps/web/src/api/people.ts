import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client, type Schemas } from './client.js';
import { upToLast } from './positions.js';
import { answered } from './refused.js';
import type { paths } from './schema.js';

type Parameters = NonNullable<paths['/api/people']['get']['parameters']['query']>;

/** Somebody who works here, or did. */
export type Colleague = Schemas['PersonOnListDto'];
export type PostHeld = Colleague['posts'][number];
export type PersonWritten = Schemas['PersonWrittenDto'];
export type PeopleQuestion = Readonly<Pick<Parameters, 'q' | 'left' | 'after' | 'before'>>;

/** One page of those who work here. */
export const usePeople = (question: PeopleQuestion) =>
  useQuery({
    queryKey: ['people', question],
    queryFn: async ({ signal }) =>
      answered(await client.GET('/api/people', { params: { query: { ...question, ...upToLast() } }, signal })),
    placeholderData: keepPreviousData,
  });
