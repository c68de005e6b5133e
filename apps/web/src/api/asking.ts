import { useSyncExternalStore } from 'react';
import { keep, kept } from './kept.js';

export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** In which language people want to be answered, and the code that shows a request to be of this session. */
type Asking = Readonly<{ language: Language; csrf: string | undefined }>;

const LANGUAGE = 'crosswalk.language';

let asking: Asking = { csrf: undefined, language: kept(LANGUAGE) === 'en' ? 'en' : 'zh' };
const listeners = new Set<() => void>();

const become = (next: Asking): void => {
  asking = next;
  for (const listener of listeners) listener();
};

export const currentAsking = (): Asking => asking;

/** From now on every request is shown to be of this session. */
export const askWith = (csrf: string): void => {
  if (csrf !== asking.csrf) become({ ...asking, csrf });
};

/** From now on everything is said in this language. */
export const askIn = (language: Language): void => {
  keep(LANGUAGE, language);
  become({ ...asking, language });
};

/** What every request says of whoever asks. */
export const headersOfAsking = (): Readonly<Record<string, string>> => ({
  'Accept-Language': asking.language === 'zh' ? 'zh-CN' : 'en',
  ...(asking.csrf === undefined ? {} : { 'Crosswalk-CSRF': asking.csrf }),
});

export const useAsking = (): Asking =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => asking,
  );
