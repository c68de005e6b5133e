import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { UnitDirectory } from '../directory/unit-directory.js';
import { IdentityRefused } from '../identity-problems.js';
import type { Actor } from '../roles.js';
import { scopeOf } from '../tokens/scope.policy.js';
import { actorIdOf } from '../tokens/token.js';
import { Tokens } from '../tokens/tokens.js';

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
    // A proxy that asks for a password of its own may leave another scheme here.
    const [, secret] = /^Bearer +(.*)$/i.exec(request.headers.authorization ?? '') ?? [];
    if (secret === undefined) return undefined;
    const token = await this.tokens.find(secret);
    const unit = token && token.unit !== null ? await this.units.find(token.unit) : undefined;
    if (!token || (token.unit !== null && !unit)) throw new IdentityRefused('token-refused');
    const scope = scopeOf({ method: request.method, route: request.routeOptions.url ?? '' });
    if (!token.scopes.includes(scope)) throw new IdentityRefused('scope-missing', { scope });
    const { name, role, scopes } = token;
    return { id: actorIdOf(token), name: { zh: name, en: name }, role, scopes, ...(unit ? { unit } : {}) };
  }
}
