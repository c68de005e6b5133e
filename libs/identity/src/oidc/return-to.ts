import { IdentityRefused } from '../identity-problems.js';

const BASE = 'http://here.invalid';

/**
 * Where on the page to go after signing in.
 * @throws IdentityRefused `return-address-foreign` for what leads anywhere else, however it is written
 */
export const returnTo = (told: string | undefined): string => {
  if (told === undefined) return '/';
  const path = told.startsWith('/') && !told.includes('\\') ? pathOf(told) : undefined;
  // What is left when dots are resolved is read once more, by a browser: `/.//evil.example` has become another site.
  if (path === undefined || pathOf(path) !== path) throw new IdentityRefused('return-address-foreign', {}, 'to');
  return path;
};

/** Where an address leads on this site; undefined when it leads to another. */
const pathOf = (address: string): string | undefined => {
  const leads = URL.canParse(address, BASE) ? new URL(address, BASE) : undefined;
  return leads?.origin === BASE ? `${leads.pathname}${leads.search}${leads.hash}` : undefined;
};
