import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { Refused } from '../api/refused.js';
import { lookWhoIsHere } from '../api/session.js';

/** Whatever is refused because nobody is signed in makes the page look who is. */
const onError = (error: Error): void => {
  if (error instanceof Refused && error.problem.code === 'sign-in-needed') void lookWhoIsHere(queries);
};

/** What the page knows of the API's answers. */
export const queries: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // What the API refused once it refuses again.
      retry: (failures, error) => !(error instanceof Refused) && failures < 2,
    },
  },
});
