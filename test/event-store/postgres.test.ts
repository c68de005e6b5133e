import { PostgresEventStore } from '@crosswalk/event-store';
import { freshDatabase } from '../support/postgres.js';
import { eventStoreContract } from './contract.js';

eventStoreContract({
  name: 'PostgreSQL',
  histories: 150,
  open: async () => {
    const database = await freshDatabase();
    const store = new PostgresEventStore({ connectionString: database.appUrl });
    const close = async (): Promise<void> => {
      await store.close();
      await database.drop();
    };
    return { store, close };
  },
});
