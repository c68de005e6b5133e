import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client, type Schemas } from './client.js';
import { answered } from './refused.js';

export type Suggestion = Schemas['SuggestionDto'];
export type ToldSoFar = Omit<Schemas['DuplicatesAsked'], 'atLeast'>;

const TYPING_PAUSE_MS = 400;

/** Open cases that are likely about what is being told; asked whenever the person pauses. */
export const useDuplicates = (told: ToldSoFar | undefined) =>
  useQuery({
    queryKey: ['duplicates', told],
    queryFn: async ({ signal }) => {
      if (told === undefined) return [];
      await pause(signal);
      return answered(await client.POST('/api/duplicates', { body: told, signal })).items;
    },
    placeholderData: keepPreviousData,
    retry: false,
  });

/** @throws the reason when something else was typed meanwhile */
const pause = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, TYPING_PAUSE_MS);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason instanceof Error ? signal.reason : new Error('Something else was typed'));
    });
  });
