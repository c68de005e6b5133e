import type { NewToken } from '../../api/tokens.js';

type Scope = NewToken['scopes'][number];

/** Those of the scopes that a role has no use for: the token could do nothing more by them. */
export const uselessScopes = (role: NewToken['role'], scopes: readonly Scope[]): readonly Scope[] => {
  if (role === 'administrator') return scopes.filter((scope) => scope === 'file' || scope === 'work');
  return role === 'auditor' ? [] : scopes.filter((scope) => scope === 'manage');
};
