import { useQuery } from '@tanstack/react-query';
import { client } from './client.js';
import { upToLast } from './positions.js';
import { answered } from './refused.js';

/** Every unit there is or ever was. */
export const useAllUnits = () =>
  useQuery({
    queryKey: ['units', 'all'],
    queryFn: async ({ signal }) => {
      const query = { closed: true, ...upToLast() };
      return answered(await client.GET('/api/units', { params: { query }, signal })).items;
    },
  });
