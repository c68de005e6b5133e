import { useSyncExternalStore } from 'react';
import { codeIn } from './code.js';

const listen = (listener: () => void) => {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
};

/** The code of the address, which stays in the browser: what comes after # is sent nowhere. */
export const useCode = (): readonly [string | undefined, (code: string) => void] => {
  const hash = useSyncExternalStore(listen, () => window.location.hash);
  return [
    codeIn(hash),
    (code) => {
      window.location.hash = code;
    },
  ];
};
