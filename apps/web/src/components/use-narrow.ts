import { useSyncExternalStore } from 'react';

const narrow = window.matchMedia('(max-width: 767px)');

const listen = (listener: () => void) => {
  narrow.addEventListener('change', listener);
  return () => narrow.removeEventListener('change', listener);
};

/** True on a phone, where a table does not fit. */
export const useNarrow = (): boolean => useSyncExternalStore(listen, () => narrow.matches);
