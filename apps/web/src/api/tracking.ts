import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { addressOf } from './address-of.js';
import { client, type Schemas } from './client.js';
import { answered } from './refused.js';

export type TrackedCase = Schemas['TrackedCaseDto'];
export type ResidentAnswer = Schemas['ResidentAnswerDto'];

const NEVER_TOO_OLD_MS = 60_000;

const headerOf = (code: string) => ({ 'Crosswalk-Tracking-Code': code });

/** What a resident may know of the case that a code opens. */
export const useTracking = (code: string) =>
  useQuery({
    queryKey: ['tracking', code],
    queryFn: async ({ signal }) =>
      answered(await client.GET('/api/tracking', { params: { header: headerOf(code) }, signal })),
    staleTime: NEVER_TOO_OLD_MS,
    refetchOnMount: false,
    refetchOnWindowFocus: ({ state }) => state.error === null,
  });

/** A photo of that case which is for the resident. */
export const useTrackedPhoto = (code: string, attachment: string) =>
  useQuery({
    queryKey: ['tracking', code, attachment],
    queryFn: async ({ signal }) => {
      const params = { header: headerOf(code), path: { attachment }, query: { variant: 'preview' as const } };
      return addressOf(
        answered(await client.GET('/api/tracking/attachments/{attachment}', { params, parseAs: 'blob', signal })),
      );
    },
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Says how it turned out; the last answer counts. */
export const useAnswering = (code: string) => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (body: ResidentAnswer) =>
      answered(await client.POST('/api/tracking/answer', { params: { header: headerOf(code) }, body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['tracking', code], exact: true }),
  });
};

/** A document of that case which is for the resident. */
export const fetchTrackedDocument = async (code: string, attachment: string): Promise<Blob> => {
  const params = { header: headerOf(code), path: { attachment } };
  return answered(await client.GET('/api/tracking/attachments/{attachment}', { params, parseAs: 'blob' }));
};
