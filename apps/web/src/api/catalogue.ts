import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { client, type Schemas } from './client.js';
import { upToLast } from './positions.js';
import { answered } from './refused.js';

export type Offer = Schemas['OfferDto'];
export type OffersQuestion = Readonly<{ procedure?: string; category?: string; provider?: string; free?: boolean }>;
export type RecordOfService = Schemas['RecordOfServiceDto'];
export type RecordsQuestion = Readonly<{ half?: string; procedure?: string }>;

const FIRST = '';

/** What is offered now, newest first. */
export const useOffers = (question: OffersQuestion, enabled = true) =>
  useInfiniteQuery({
    queryKey: ['offers', question],
    queryFn: async ({ pageParam, signal }) => {
      const page = pageParam === FIRST ? {} : { after: pageParam };
      const query = { live: true, limit: 50, ...question, ...page, ...upToLast() };
      return answered(await client.GET('/api/offers', { params: { query }, signal }));
    },
    initialPageParam: FIRST,
    getNextPageParam: ({ next }) => next,
    enabled,
  });

/** What every unit delivered and how it was rated. */
export const useRecordsOfService = (question: RecordsQuestion) =>
  useQuery({
    queryKey: ['records-of-service', question],
    queryFn: async ({ signal }) => {
      const query = { ...question, ...upToLast() };
      return answered(await client.GET('/api/records-of-service', { params: { query }, signal })).items;
    },
  });
