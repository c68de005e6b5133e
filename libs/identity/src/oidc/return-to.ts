import { IdentityRefused } from '../identity-problems.js';

const BASE = 'http://here.invalid';

/**
 * Where on the page to go after signing in.
 * @throws IdentityRefused `return-address-foreign` for what leads anywhere else, however it is written
 */
export const returnTo = (told: string | undefined): string => {
  if (told === undefined) return '/';
  const leads =
    told.startsWith('/') && !told.includes('\\') && URL.canParse(told, BASE) ? new URL(told, BASE) : undefined;
  if (leads?.origin !== BASE) throw new IdentityRefused('return-address-foreign', {}, 'to');
  return `${leads.pathname}${leads.search}${leads.hash}`;
};
