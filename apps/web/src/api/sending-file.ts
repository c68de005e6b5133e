import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { changesWithCases } from './changing.js';
import { newKey } from './recording.js';
import type { Sending } from './sending.js';

/** Sends files one at a time and tells how far each has gone; the same file again is the same request. */
export const useSendingFile = <Answer>(
  send: (sending: Sending) => Promise<Answer>,
  onSent: (answer: Answer, file: File) => void,
) => {
  const queries = useQueryClient();
  const [gone, setGone] = useState(0);
  const [keys] = useState(() => new WeakMap<File, string>());
  const sending = useMutation({
    mutationFn: (file: File) => {
      const key = keys.get(file) ?? newKey();
      keys.set(file, key);
      setGone(0);
      return send({ file, key, progress: setGone });
    },
    onSuccess: async (answer, file) => {
      onSent(answer, file);
      await queries.invalidateQueries({
        predicate: ({ queryKey }) => changesWithCases(queryKey) || queryKey[0] === 'case',
      });
    },
  });
  return { ...sending, gone };
};
