import type { Words } from '@crosswalk/http';
import { textsIn, type Claims } from './claims.js';

const PERSON_ID = /^[a-z0-9][a-z0-9.-]{1,62}$/;

/** What somebody signs in with at the provider, in small letters: nothing is cut off, so that nobody becomes another. */
export const userNameIn = (claims: Claims): string | undefined =>
  textsIn(claims, 'preferred_username')[0]?.toLowerCase();

/**
 * The sign-in name of somebody whom nobody knows here yet, when one can be made of their name there. Several names make
 * the same one: it must never lead to somebody who is here already.
 */
export const newIdIn = (claims: Claims): string | undefined => {
  const [name = ''] = (userNameIn(claims) ?? '').split('@');
  const id = name.replaceAll('_', '-');
  return PERSON_ID.test(id) ? id : undefined;
};

/** What somebody is called at the provider. */
export const nameIn = (claims: Claims, id: string): Words => {
  const [name = id] = textsIn(claims, 'name');
  return { zh: name, en: name };
};
