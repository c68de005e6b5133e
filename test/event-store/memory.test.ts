import { MemoryEventStore } from '@crosswalk/event-store';
import { eventStoreContract } from './contract.js';

eventStoreContract({
  name: 'memory',
  histories: 500,
  open: async () => {
    const store = new MemoryEventStore();
    return { store, close: () => store.close() };
  },
});
