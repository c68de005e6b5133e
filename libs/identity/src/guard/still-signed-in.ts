import { Injectable } from '@nestjs/common';
import { StaffDirectory } from '../directory/staff-directory.js';
import { Sessions } from '../sessions/sessions.js';
import { actorBy, signedInOf } from './signed-in.js';

/** Tells, of a request whose answer goes on for long, whether it may go on still. */
@Injectable()
export class StillSignedIn {
  constructor(
    private readonly sessions: Sessions,
    private readonly staff: StaffDirectory,
  ) {}

  /** Whether whoever made the request is signed in as they were, under the same post. Listening is no use of a session. */
  async is(request: object): Promise<boolean> {
    const before = signedInOf(request);
    if (!before) return false;
    const { id, person } = before.session;
    const session = (await this.sessions.of(person)).find((one) => one.id === id);
    const member = session && (await this.staff.find(person));
    if (!session || !member) return false;
    const [was, now] = [actorBy(before), actorBy({ session, member })];
    return was?.role === now?.role && was?.unit?.id === now?.unit?.id;
  }
}
