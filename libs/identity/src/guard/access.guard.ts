import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { rememberActor, type Words } from '@crosswalk/http';
import type { FastifyRequest } from 'fastify';
import { StaffDirectory } from '../directory/staff-directory.js';
import { IdentityRefused } from '../identity-problems.js';
import { roleNames, type Actor, type Role } from '../roles.js';
import { shownBy } from '../sessions/cookie.js';
import { Sessions } from '../sessions/sessions.js';
import { accessTo, type Allowed, type RouteAccess } from './allowed-to.js';
import { refuseCrossSite, refuseForged } from './forged.js';
import { Bearers, bearerOf } from './bearers.js';
import { actorBy, rememberSignedIn, type SignedIn } from './signed-in.js';

/** Lets a request through when whoever makes it has signed in, and has one of the roles its route allows. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly sessions: Sessions,
    private readonly staff: StaffDirectory,
    private readonly bearers: Bearers,
  ) {}

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const access = accessTo(context.getHandler(), context.getClass());
    const { allowed } = access;
    if (allowed === undefined) throw new IdentityRefused('access-undeclared');
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (allowed === 'anyone') return fromHere(request);
    return bearerOf(request) === undefined
      ? this.letPersonThrough(request, allowed, access)
      : this.letMachineThrough(request, allowed, access);
  }

  private async letPersonThrough(request: FastifyRequest, allowed: Closed, access: RouteAccess): Promise<true> {
    refuseCrossSite(request);
    const signedIn = await this.signedIn(request);
    if (!signedIn) throw new IdentityRefused('sign-in-needed');
    refuseForged(request, signedIn.session.csrf);
    if (signedIn.session.mustChangePassword && !access.takesOneTimePassword) {
      throw new IdentityRefused('password-change-needed');
    }
    const actor = actorBy(signedIn);
    if (allowed !== 'signed-in') requireRole(actor, allowed);
    rememberSignedIn(request, signedIn);
    if (actor) rememberActor(request, actor);
    return true;
  }

  private async letMachineThrough(request: FastifyRequest, allowed: Closed, access: RouteAccess): Promise<true> {
    const machine = await this.bearers.actorOf(request);
    if (!machine) throw new IdentityRefused('token-refused');
    if (access.isForPeopleAlone || allowed === 'signed-in') throw new IdentityRefused('not-for-machines');
    requireRole(machine, allowed);
    rememberActor(request, machine);
    return true;
  }

  /** Whoever has left is signed in nowhere, and keeps no session going. */
  private async signedIn(request: FastifyRequest): Promise<SignedIn | undefined> {
    const token = shownBy(request);
    const session = token === undefined ? undefined : await this.sessions.find(token);
    const member = session && (await this.staff.find(session.person, session.version));
    if (!session || !member) return undefined;
    void this.sessions.noteUse(session); // nobody has to wait for it
    return { session, member };
  }
}

/** What a route allows that is not open to everybody. */
type Closed = Exclude<Allowed, 'anyone'>;

const fromHere = (request: FastifyRequest): true => {
  refuseCrossSite(request);
  return true;
};

const requireRole = (actor: Actor | undefined, allowed: Exclude<Allowed, string>): void => {
  if (!actor) throw new IdentityRefused('no-post');
  if (!allowed.includes(actor.role)) {
    throw new IdentityRefused('role-not-allowed', { role: roleNames[actor.role], allowed: namesOf(allowed) });
  }
};

const namesOf = (roles: readonly Role[]): Words => ({
  zh: roles.map((role) => roleNames[role].zh).join('、'),
  en: roles.map((role) => roleNames[role].en).join(', '),
});
