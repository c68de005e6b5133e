import { Injectable } from '@nestjs/common';
import { Accounts } from '../accounts/accounts.js';
import { StaffDirectory } from '../directory/staff-directory.js';
import { IdentityRefused } from '../identity-problems.js';
import { Sessions, type OpenedSession } from '../sessions/sessions.js';
import { Throttle } from '../throttle/throttle.js';

/** A name and a password, from a device at an address. */
export type Attempt = Readonly<{ name: string; password: string; device: string; address: string }>;

/** Signs people in with their local accounts. */
@Injectable()
export class SignIn {
  constructor(
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    private readonly staff: StaffDirectory,
    private readonly throttle: Throttle,
  ) {}

  /**
   * The same refusal, after the same time, for a name that nobody has and for a wrong password.
   * @throws IdentityRefused `sign-in-refused`, `too-many-attempts`
   */
  async with({ name, password, device, address }: Attempt): Promise<OpenedSession> {
    const person = name.toLowerCase();
    const proof = await this.throttle.attempt({ name: person, address }, () => this.accounts.prove(person, password));
    const isHere = proof && (await this.staff.find(person));
    const opened = isHere && (await this.sessions.openBy(proof, device));
    if (!opened) throw new IdentityRefused('sign-in-refused');
    return opened;
  }
}
