import { Inject, Injectable } from '@nestjs/common';
import { Accounts, type Opened } from '../accounts/accounts.js';
import { StaffDirectory } from '../directory/staff-directory.js';
import { IdentityRefused } from '../identity-problems.js';
import { SIGN_IN_WAYS, type SignInWays } from '../oidc/settings.js';
import { Sessions } from '../sessions/sessions.js';
import { Throttle } from '../throttle/throttle.js';

/** Hands out one-time passwords. */
@Injectable()
export class HandingOut {
  constructor(
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    private readonly throttle: Throttle,
    private readonly staff: StaffDirectory,
    @Inject(SIGN_IN_WAYS) private readonly ways: SignInWays,
  ) {}

  /**
   * Makes a one-time password for somebody, and an account where there is none; signs them out everywhere.
   * @throws IdentityRefused `local-accounts-off`, `person-unknown`
   */
  async to(person: string): Promise<Opened> {
    await this.requireStaff([person]);
    const opened = await this.accounts.reset(person);
    await this.startAnew([person]);
    return opened;
  }

  /** The same for several people, in their order: all of them get one, or none. */
  async toAll(people: readonly string[]): Promise<readonly Opened[]> {
    await this.requireStaff(people);
    const opened = await this.accounts.resetAll(people);
    await this.startAnew(people);
    return opened;
  }

  private async requireStaff(people: readonly string[]): Promise<void> {
    if (!this.ways.local) throw new IdentityRefused('local-accounts-off');
    for (const person of people) {
      if (!(await this.staff.find(person))) throw new IdentityRefused('person-unknown', { person });
    }
  }

  private async startAnew(people: readonly string[]): Promise<void> {
    await Promise.all(people.flatMap((person) => [this.sessions.endAll(person), this.throttle.unlock(person)]));
  }
}
