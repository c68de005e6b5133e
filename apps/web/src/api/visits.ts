import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { client, type Schemas } from './client.js';
import { upToLast } from './positions.js';
import { answered } from './refused.js';
import { sendFile, type Sending } from './sending.js';

export type Round = Schemas['VisitRoundDto'];
export type RoundTally = Schemas['RoundTallyDto'];
export type SheetTaken = Schemas['SheetTakenDto'];
export type RoundsQuestion = Readonly<{ community?: string; subdistrict?: string; open?: boolean }>;

const FIRST = '';

/** The door-to-door rounds, what was opened last first. */
export const useRounds = (question: RoundsQuestion) =>
  useInfiniteQuery({
    queryKey: ['rounds', 'all', question],
    queryFn: async ({ pageParam, signal }) => {
      const query = { ...question, ...(pageParam === FIRST ? {} : { after: pageParam }), ...upToLast() };
      return answered(await client.GET('/api/visits', { params: { query }, signal }));
    },
    initialPageParam: FIRST,
    getNextPageParam: ({ next }) => next,
  });

/** A round with its tally. */
export const useRound = (id: string) =>
  useQuery({
    queryKey: ['rounds', 'one', id],
    queryFn: async ({ signal }) =>
      answered(await client.GET('/api/visits/{id}', { params: { path: { id }, query: upToLast() }, signal })),
  });

/** Sends a sheet of visits and requests, telling how far it got. */
export const sendSheet = (round: string, sending: Sending): Promise<SheetTaken> =>
  sendFile<SheetTaken>(`/api/visits/${round}/sheet`, sending);

/** The empty sheet to fill in. */
export const fetchTemplate = async (): Promise<Blob> =>
  answered(await client.GET('/api/visits/sheet-template', { parseAs: 'blob' }));
