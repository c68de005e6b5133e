import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { rememberActor, told, type Words } from '@crosswalk/http';
import type { FastifyRequest } from 'fastify';
import { StaffDirectory } from '../directory/staff-directory.js';
import { IdentityRefused } from '../identity-problems.js';
import { roleNames, type Actor, type Role } from '../roles.js';
import { shownBy } from '../sessions/cookie.js';
import { Sessions } from '../sessions/sessions.js';
import { allowedOn, isForPeopleAlone, takesOneTimePassword, type Allowed } from './allowed-to.js';
import { refuseCrossSite, refuseForged } from './forged.js';
import { Bearers } from './bearers.js';
import { actorBy, rememberSignedIn, type SignedIn } from './signed-in.js';

/** Lets a request through when whoever makes it has signed in, and has one of the roles its route allows. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly sessions: Sessions,
    private readonly staff: StaffDirectory,
    private readonly bearers: Bearers,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const allowed = allowedOn(context.getHandler(), context.getClass());
    if (allowed === undefined) throw new IdentityRefused('access-undeclared');
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const teller = told()?.actor;
    if (teller) return letTell(request, teller, allowed);
    if (allowed === 'anyone') return fromHere(request);
    const machine = await this.bearers.actorOf(request);
    if (machine) {
      if (isForPeopleAlone(context.getHandler())) throw new IdentityRefused('not-for-machines');
      return letMachineThrough(request, machine, allowed);
    }
    refuseCrossSite(request);
    const signedIn = await this.signedIn(request);
    if (!signedIn) throw new IdentityRefused('sign-in-needed');
    refuseForged(request, signedIn.session.csrf);
    if (signedIn.session.mustChangePassword && !takesOneTimePassword(context.getHandler())) {
      throw new IdentityRefused('password-change-needed');
    }
    if (allowed !== 'signed-in') requireRole(actorBy(signedIn), allowed);
    return letThrough(request, signedIn);
  }

  /** Whoever has left is signed in nowhere, and keeps no session going. */
  private async signedIn(request: FastifyRequest): Promise<SignedIn | undefined> {
    const token = shownBy(request);
    const session = token === undefined ? undefined : await this.sessions.find(token);
    const member = session && (await this.staff.find(session.person));
    if (!session || !member) return undefined;
    await this.sessions.noteUse(session);
    return { session, member };
  }
}

/** This very process tells what somebody did earlier; no request from outside can. */
const letTell = (request: FastifyRequest, teller: Actor, allowed: Allowed): true => {
  if (typeof allowed !== 'string') requireRole(teller, allowed);
  rememberActor(request, teller);
  return true;
};

const fromHere = (request: FastifyRequest): true => {
  refuseCrossSite(request);
  return true;
};

const letMachineThrough = (request: FastifyRequest, machine: Actor, allowed: Exclude<Allowed, 'anyone'>): true => {
  if (allowed === 'signed-in') throw new IdentityRefused('not-for-machines');
  requireRole(machine, allowed);
  rememberActor(request, machine);
  return true;
};

const letThrough = (request: FastifyRequest, signedIn: SignedIn): true => {
  const actor = actorBy(signedIn);
  rememberSignedIn(request, signedIn);
  if (actor) rememberActor(request, actor);
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
