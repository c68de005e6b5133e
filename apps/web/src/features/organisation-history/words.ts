import { bilingual } from '../../components/bilingual.js';

export const organisationHistoryWords = bilingual(
  {
    history: '变更记录',
    failed: '没有读到变更记录',
    none: '还没有记录',
    first: '先发生的在前，只增不改。',
  },
  {
    history: 'History',
    failed: 'The history could not be read',
    none: 'Nothing is on the record yet',
    first: 'First things first; added to, never changed.',
  },
);
