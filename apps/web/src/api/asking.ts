import { useSyncExternalStore } from 'react';
import type { components } from './schema.js';

export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export type Session = components['schemas']['SessionDto'];
type Person = components['schemas']['PersonDto'];

/** Who asks, and in which language they want to be answered. */
type Asking = Readonly<{
  /** Undefined while nobody has signed in. */
  session: Session | undefined;
  /** Who has signed in, under the post they act under; undefined while they hold none. */
  person: Person | undefined;
  language: Language;
}>;

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

let asking: Asking = { session: undefined, person: undefined, language: kept(LANGUAGE) === 'en' ? 'en' : 'zh' };
const listeners = new Set<() => void>();

const become = (next: Asking): void => {
  asking = next;
  for (const listener of listeners) listener();
};

export const currentAsking = (): Asking => asking;

/** From now on every request is asked in this session, or by nobody. */
export const askIn = (session: Session | undefined): void => {
  become({ ...asking, session, person: session && personOf(session) });
};

/** From now on everything is said in this language. */
export const speak = (language: Language): void => {
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

const personOf = ({ person, posts, post }: Session): Person | undefined => {
  const held = posts.find(({ id }) => id === post);
  return held && { ...person, role: held.role, unit: held.unit, posts };
};
