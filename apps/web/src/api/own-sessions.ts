import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, type Schemas } from './client.js';
import { answered, succeeded } from './refused.js';

export type OwnSession = Schemas['OwnSessionDto'];

/** Where the person is signed in. */
export const useMySessions = () =>
  useQuery({
    queryKey: ['my-sessions'],
    queryFn: async ({ signal }) => answered(await client.GET('/api/sessions', { signal })),
  });

/** Signs the person out on another device. */
export const useEndSession = () => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (id: string) =>
      succeeded(await client.DELETE('/api/sessions/{id}', { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['my-sessions'] }),
  });
};
