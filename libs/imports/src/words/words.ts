import { say, type Details, type Words } from '@crosswalk/http';

export type { Details, Words } from '@crosswalk/http';

/** A sentence in both languages with its `{slots}` filled. */
export const filled = (words: Words, details: Details = {}): Words => ({
  zh: say(words, 'zh', details),
  en: say(words, 'en', details),
});
