import type { Role } from '../roles.js';
import type { Scope } from './scope.policy.js';

/** What a machine may come in with, and as what. Instants are ISO 8601 in UTC. */
export type Token = Readonly<{
  id: string;
  name: string;
  role: Role;
  /** The id of the unit it acts for. */
  unit: string | null;
  scopes: readonly Scope[];
  madeBy: string;
  madeAt: string;
  expiresAt: string;
  /** To the minute. */
  lastUsedAt: string | null;
  revokedAt: string | null;
}>;

/** A token that a request came with. `version`: how far units and people were announced when it was looked at. */
export type FoundToken = Token & Readonly<{ version: number }>;

/** The id that a machine acts under. */
export const actorIdOf = ({ id }: Pick<Token, 'id'>): string => `token:${id}`;

/** The id of the token behind such an id; undefined of anybody else's. */
export const tokenIdOf = (actorId: string): string | undefined => /^token:([0-9a-f-]{36})$/.exec(actorId)?.[1];
