import { Injectable } from '@nestjs/common';
import { Accounts } from '../accounts/accounts.js';
import { StaffDirectory } from '../directory/staff-directory.js';
import { IdentityRefused } from '../identity-problems.js';
import { Sessions } from '../sessions/sessions.js';

/** A name and a password, from a device. */
export type Attempt = Readonly<{ name: string; password: string; device: string }>;

/** Signs people in with their local accounts. */
@Injectable()
export class SignIn {
  constructor(
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    private readonly staff: StaffDirectory,
  ) {}

  /**
   * The same refusal, after the same time, for a name that nobody has and for a wrong password.
   * @throws IdentityRefused `sign-in-refused`
   */
  async with({ name, password, device }: Attempt): ReturnType<Sessions['open']> {
    const person = name.toLowerCase();
    if (!(await this.accounts.opens(person, password)) || !(await this.staff.find(person))) {
      throw new IdentityRefused('sign-in-refused');
    }
    return this.sessions.open({ person, way: 'local', device });
  }
}
