import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Schemas } from './client.js';
import { notePosition } from './positions.js';
import { answered } from './refused.js';

export type RequestHeaders = Readonly<{ 'Idempotency-Key': string; 'If-Match'?: string }>;

/** Makes the one request of a form. */
export type Send<Body> = (
  body: Body,
  header: RequestHeaders,
) => Promise<{ data?: Schemas['WrittenDto']; error?: unknown; response: Response }>;

type Recording<Body> = Readonly<{
  send: Send<Body>;
  /** The revision the person looked at; absent for something new. */
  revision?: number;
  onRecorded: (written: Schemas['WrittenDto']) => void;
}>;

/** Sends what a form holds: a retry of the same form is the same request, and lists wait for what was recorded. */
export const useRecording = <Body>({ send, revision, onRecorded }: Recording<Body>) => {
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
        queries.invalidateQueries({ queryKey: ['breakdown-list'] }),
        queries.invalidateQueries({ queryKey: ['lists'] }),
      ]);
    },
  });
};

// randomUUID is there on https and localhost only.
const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
