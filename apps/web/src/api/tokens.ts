import { useQuery } from '@tanstack/react-query';
import { client, type Schemas } from './client.js';
import { answered, succeeded } from './refused.js';

export type Token = Schemas['TokenDto'];
export type NewToken = Schemas['MakeTokenDto'];

/** The tokens by which machines ask. */
export const useTokens = () =>
  useQuery({
    queryKey: ['tokens'],
    queryFn: async ({ signal }) => answered(await client.GET('/api/tokens', { signal })),
  });

/** Makes a token, which is told this once. @throws Refused when it cannot be */
export const createToken = async (body: NewToken) => answered(await client.POST('/api/tokens', { body }));

/** Makes a token worth nothing from now on. */
export const revokeToken = async (id: string): Promise<void> =>
  succeeded(await client.DELETE('/api/tokens/{id}', { params: { path: { id } } }));
