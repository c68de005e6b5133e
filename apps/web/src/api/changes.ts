import { useEffect } from 'react';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { changesWithCases } from './changing.js';

/** An import changes thousands of cases a second; a list is asked for again this often at most. */
const AT_MOST_EVERY_MS = 2_000;

/** Asks again for what the API says has changed. A nudge may be lost: focus and navigation ask again anyway. */
export const useChanges = (): void => {
  const queries = useQueryClient();
  useEffect(() => {
    const changes = new EventSource('/api/changes');
    const changed = new Set<string>();
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const askAgain = () => {
      waiting = undefined;
      void refresh(queries, changed);
      changed.clear();
    };
    changes.addEventListener('case', ({ data }: MessageEvent<string>) => {
      const id = readId(data);
      if (id !== undefined) changed.add(id);
      waiting ??= setTimeout(askAgain, AT_MOST_EVERY_MS);
    });
    return () => {
      clearTimeout(waiting);
      changes.close();
    };
  }, [queries]);
};

const refresh = (queries: QueryClient, changed: ReadonlySet<string>) => {
  const ids = new Set(changed);
  return queries.invalidateQueries({
    predicate: ({ queryKey }) => changesWithCases(queryKey) || (queryKey[0] === 'case' && ids.has(String(queryKey[1]))),
  });
};

const readId = (data: string): string | undefined => {
  const nudge: unknown = JSON.parse(data);
  return typeof nudge === 'object' && nudge !== null && 'id' in nudge ? String(nudge.id) : undefined;
};
