import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { changesWithCases } from './changing.js';
import type { Schemas } from './client.js';
import { notePosition } from './positions.js';
import { answered } from './refused.js';

export type RequestHeaders = Readonly<{ 'Idempotency-Key': string; 'If-Match'?: string }>;

export type Written = Schemas['WrittenDto'];

/** Makes the one request of a form; some answers tell more than what was written. */
export type Send<Body, Answer extends Written = Written> = (
  body: Body,
  header: RequestHeaders,
) => Promise<{ data?: Answer; error?: unknown; response: Response }>;

type Recording<Body, Answer extends Written> = Readonly<{
  send: Send<Body, Answer>;
  /** The revision the person looked at; absent for something new. */
  revision?: number;
  onRecorded: (written: Answer) => void;
}>;

/** Sends what a form holds: a retry of the same form is the same request, and lists wait for what was recorded. */
export const useRecording = <Body, Answer extends Written = Written>({
  send,
  revision,
  onRecorded,
}: Recording<Body, Answer>) => {
  const [key] = useState(newKey);
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (body: Body) => {
      const answer = await send(body, {
        'Idempotency-Key': key,
        ...(revision === undefined ? {} : { 'If-Match': `"${revision}"` }),
      });
      const written = answered(answer);
      notePosition(answer.response);
      return written;
    },
    onSuccess: async (written) => {
      onRecorded(written);
      await Promise.all([
        queries.invalidateQueries({ queryKey: ['case', written.id] }),
        queries.invalidateQueries({ predicate: ({ queryKey }) => changesWithCases(queryKey) }),
      ]);
    },
  });
};

// randomUUID is there on https and localhost only.
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
