import { useSyncExternalStore } from 'react';

export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Who asks, and in which language they want to be answered. */
type Asking = Readonly<{ personId: string | undefined; language: Language }>;

const PERSON = 'crosswalk.person';
const LANGUAGE = 'crosswalk.language';

const kept = (key: string): string | undefined => {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
};

const keep = (key: string, value: string): void => {
  try {
    localStorage.setItem(key, value);
  } catch {
    // A browser that keeps nothing still works until the tab is closed.
  }
};

let asking: Asking = { personId: kept(PERSON), language: kept(LANGUAGE) === 'en' ? 'en' : 'zh' };
const listeners = new Set<() => void>();

const become = (next: Asking): void => {
  asking = next;
  for (const listener of listeners) listener();
};

export const currentAsking = (): Asking => asking;

/** From now on every request is asked by this person. */
export const askAs = (personId: string): void => {
  keep(PERSON, personId);
  become({ ...asking, personId });
};

/** From now on everything is said in this language. */
export const askIn = (language: Language): void => {
  keep(LANGUAGE, language);
  become({ ...asking, language });
};

export const useAsking = (): Asking =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => asking,
  );
