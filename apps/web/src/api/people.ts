import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client, type Schemas } from './client.js';
import { upToLast } from './positions.js';
import { answered, succeeded } from './refused.js';
import type { paths } from './schema.js';

type Parameters = NonNullable<paths['/api/people']['get']['parameters']['query']>;

/** Somebody who works here, or did. */
export type Colleague = Schemas['PersonOnListDto'];
export type PostHeld = Colleague['posts'][number];
export type PersonWritten = Schemas['PersonWrittenDto'];
export type PeopleQuestion = Readonly<Pick<Parameters, 'q' | 'left' | 'account' | 'after' | 'before' | 'limit'>>;
export type AccountFilter = NonNullable<Parameters['account']>;
export type HandedOut = Schemas['OpenedAccountsDto'];

/** One page of those who work here. */
export const usePeople = (question: PeopleQuestion) =>
  useQuery({
    queryKey: ['people', question],
    queryFn: async ({ signal }) =>
      answered(await client.GET('/api/people', { params: { query: { ...question, ...upToLast() } }, signal })),
    placeholderData: keepPreviousData,
  });

/** Makes an account for a person, or gives theirs another one-time password. */
export const openAccount = async (id: string) =>
  answered(await client.POST('/api/people/{id}/account', { params: { path: { id } } }));

/** Takes their account away: they can no longer sign in with a password. */
export const closeAccount = async (id: string): Promise<void> =>
  succeeded(await client.DELETE('/api/people/{id}/account', { params: { path: { id } } }));

/** Signs them out on every device. */
export const endSessionsOf = async (id: string): Promise<void> =>
  succeeded(await client.DELETE('/api/people/{id}/sessions', { params: { path: { id } } }));

/** Lets them try their password again at once. */
export const unlockAccount = async (id: string): Promise<void> =>
  succeeded(await client.DELETE('/api/people/{id}/lock', { params: { path: { id } } }));

/** How many people wait for an administrator; read again with the list of people. */
export const usePeopleWaiting = () =>
  useQuery({
    queryKey: ['people', 'waiting'],
    queryFn: async ({ signal }) => answered(await client.GET('/api/people/waiting', { signal })),
  });

/** Makes one-time passwords for several people, which are told this once. @throws Refused when they cannot be */
export const openAccounts = async (people: string[]): Promise<HandedOut> =>
  answered(await client.POST('/api/people/accounts', { body: { people } }));
