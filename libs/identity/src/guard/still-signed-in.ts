import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { StaffDirectory } from '../directory/staff-directory.js';
import { IdentityRefused } from '../identity-problems.js';
import { shownBy } from '../sessions/cookie.js';
import { Sessions } from '../sessions/sessions.js';
import { Bearers } from './bearers.js';
import { actorBy, signedInOf } from './signed-in.js';

/** Tells, of a request whose answer goes on for long, whether it may go on still. */
@Injectable()
export class StillSignedIn {
  constructor(
    private readonly sessions: Sessions,
    private readonly staff: StaffDirectory,
    private readonly bearers: Bearers,
  ) {}

  /** Whether whoever made the request is signed in as they were, under the same post. Listening is no use of a session. */
  async is(request: FastifyRequest): Promise<boolean> {
    const before = signedInOf(request);
    if (!before) return this.isMachineStill(request);
    const shown = shownBy(request);
    const session = shown === undefined ? undefined : await this.sessions.find(shown);
    const member = session && (await this.staff.find(session.person, session.version));
    if (session?.id !== before.session.id || !member) return false;
    const [was, now] = [actorBy(before), actorBy({ session, member })];
    return was?.role === now?.role && was?.unit?.id === now?.unit?.id;
  }

  private async isMachineStill(request: FastifyRequest): Promise<boolean> {
    try {
      return (await this.bearers.actorOf(request)) !== undefined;
    } catch (error) {
      if (error instanceof IdentityRefused) return false;
      throw error;
    }
  }
}
