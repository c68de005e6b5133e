import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { UnitDirectory } from '../directory/unit-directory.js';
import { IdentityRefused } from '../identity-problems.js';
import type { Actor } from '../roles.js';
import { scopeOf } from '../tokens/scope.policy.js';
import { actorIdOf } from '../tokens/token.js';
import { Tokens } from '../tokens/tokens.js';

/** What a machine shows to come in; undefined of a request that does not say that a machine makes it. */
export const bearerOf = ({ headers: { authorization } }: FastifyRequest): string | undefined =>
  // A proxy that asks for a password of its own may leave another scheme here.
  authorization === undefined ? undefined : /^Bearer +(.*)$/i.exec(authorization)?.[1];

/** Knows the machines by what they send. */
@Injectable()
export class Bearers {
  constructor(
    private readonly tokens: Tokens,
    private readonly units: UnitDirectory,
  ) {}

  /**
   * The machine that makes a request; undefined when the request does not say that one does.
   * @throws IdentityRefused `token-refused`, `scope-missing`
   */
  async actorOf(request: FastifyRequest): Promise<Actor | undefined> {
    const secret = bearerOf(request);
    if (secret === undefined) return undefined;
    const token = await this.tokens.find(secret);
    const unit = token && token.unit !== null ? await this.units.find(token.unit, token.version) : undefined;
    if (!token || (token.unit !== null && !unit)) throw new IdentityRefused('token-refused');
    const scope = scopeOf({ method: request.method, route: request.routeOptions.url ?? '' });
    if (!token.scopes.includes(scope)) throw new IdentityRefused('scope-missing', { scope });
    const { name, role, scopes } = token;
    return { id: actorIdOf(token), name: { zh: name, en: name }, role, scopes, ...(unit ? { unit } : {}) };
  }
}
