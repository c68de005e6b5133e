import { useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { askWith } from './asking.js';
import { client, type Schemas } from './client.js';
import { answered, succeeded } from './refused.js';

export type Session = Schemas['SessionDto'];
export type NewPassword = Schemas['ChangePasswordDto'];

/** Why there is nobody signed in, where the person did it themselves. */
export type Left = 'signed-out' | 'signed-out-everywhere';

/** Who is signed in here. `lapsed`: somebody was, and did not sign out on this page. */
export type Here =
  Readonly<{ standing: 'in' | 'lapsed'; session: Session }> | Readonly<{ standing: 'out'; left?: Left }>;

const KEY = ['session'] as const;
const WAYS = ['sign-in-ways'] as const;
const OFTEN_ENOUGH_MS = 30_000;

/** Who is signed in here; read again when people come back to the page. */
export const useHere = () => {
  const queries = useQueryClient();
  return useQuery({
    queryKey: KEY,
    queryFn: async ({ signal }): Promise<Here> => {
      const answer = await client.GET('/api/session', { signal });
      if (answer.response.status !== 401) return inside(answered(answer));
      const before = queries.getQueryData<Here>(KEY);
      return before === undefined || before.standing === 'out'
        ? { standing: 'out' }
        : { ...before, standing: 'lapsed' };
    },
    staleTime: OFTEN_ENOUGH_MS,
  });
};

/** Has to be told when the API says that nobody is signed in. */
export const lookWhoIsHere = (queries: QueryClient): Promise<void> => queries.invalidateQueries({ queryKey: KEY });

const inside = (session: Session): Here => {
  askWith(session.csrf);
  return { standing: 'in', session };
};

/** Somebody else has nothing to do with what was read before. */
const become = (queries: QueryClient, now: Here): void => {
  queries.setQueryData<Here>(KEY, now);
  queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== KEY[0] && queryKey[0] !== WAYS[0] });
};

/** Lets in whoever has just signed in; the same person goes on where they were. */
export const useLettingIn = () => {
  const queries = useQueryClient();
  return (session: Session): void => {
    const before = queries.getQueryData<Here>(KEY);
    const same = before?.standing === 'lapsed' && keyOf(before.session) === keyOf(session);
    if (same) queries.setQueryData<Here>(KEY, inside(session));
    else become(queries, inside(session));
  };
};

/** Changes when somebody else acts, or under another post. */
export const keyOf = ({ person, post }: Session): string => `${person.id} ${post ?? ''}`;

/** Signs in with a password. @throws Refused when the API does not let them in */
export const signIn = async (body: Schemas['SignInDto']): Promise<Session> =>
  answered(await client.POST('/api/session', { body }));

/** Signs out, here or on every device. */
export const useLeaving = (left: Left) => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async () =>
      succeeded(await (left === 'signed-out' ? client.DELETE('/api/session') : client.DELETE('/api/sessions'))),
    onSuccess: () => become(queries, { standing: 'out', left }),
  });
};

/** Acts under another of one's posts from now on. */
export const useSwitchingPost = () => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (post: string) => answered(await client.PUT('/api/session/post', { body: { post } })),
    onSuccess: (session) => become(queries, inside(session)),
  });
};

/** Changes one's own password. @throws Refused when it is no good */
export const changePassword = async (body: NewPassword): Promise<void> =>
  succeeded(await client.PUT('/api/password', { body }));

/** The ways to sign in that this installation offers. */
export const useSignInWays = () =>
  useQuery({
    queryKey: WAYS,
    queryFn: async ({ signal }) => answered(await client.GET('/api/sign-in-ways', { signal })),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Where a provider signs people in; from there they come back to where they wanted to go. */
export const addressOfProvider = (): string => {
  const { pathname, search } = window.location;
  const to = refusalOfProvider() === undefined ? pathname + search : '/';
  return `/api/oidc/start?${new URLSearchParams({ to }).toString()}`;
};

/** Why somebody who comes back from a provider was not let in; undefined for everybody else. */
export const refusalOfProvider = (): string | undefined =>
  new URLSearchParams(window.location.search).get('sign-in-refused') ?? undefined;
