import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { rememberActor, type Words } from '@crosswalk/http';
import type { FastifyRequest } from 'fastify';
import { ActorSource } from './actor-source.js';
import { allowedOn, type Allowed } from './allowed-to.js';
import { IdentityRefused } from './identity-problems.js';
import { roleNames, type Actor, type Role } from './roles.js';

/** Lets a request through when its actor has one of the roles its route allows. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly actors: ActorSource) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const allowed = allowedOn(context.getHandler(), context.getClass());
    if (allowed === undefined) throw new IdentityRefused('access-undeclared');
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const actor = await this.actors.actorOf((name) => request.headers[name]?.toString());
    if (actor) rememberActor(request, actor);
    requireRole(actor, allowed);
    return true;
  }
}

const requireRole = (actor: Actor | undefined, allowed: Allowed): void => {
  if (allowed === 'anyone') return;
  if (!actor) throw new IdentityRefused('sign-in-needed');
  if (!allowed.includes(actor.role)) {
    throw new IdentityRefused('role-not-allowed', { role: roleNames[actor.role], allowed: namesOf(allowed) });
  }
};

const namesOf = (roles: readonly Role[]): Words => ({
  zh: roles.map((role) => roleNames[role].zh).join('、'),
  en: roles.map((role) => roleNames[role].en).join(', '),
});
