import type { Words } from '@crosswalk/http';
import { textsIn, type Claims } from './claims.js';

const PERSON_ID = /^[a-z0-9][a-z0-9.-]{1,62}$/;

/** The name that somebody signs in with at the provider, when it can be one here; undefined when not. */
export const personIdIn = (claims: Claims): string | undefined => {
  const [told = ''] = textsIn(claims, 'preferred_username');
  const [name = ''] = told.toLowerCase().split('@');
  const id = name.replaceAll('_', '-');
  return PERSON_ID.test(id) ? id : undefined;
};

/** What somebody is called at the provider. */
export const nameIn = (claims: Claims, id: string): Words => {
  const [name = id] = textsIn(claims, 'name');
  return { zh: name, en: name };
};
