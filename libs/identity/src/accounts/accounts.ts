import { Clock } from '@crosswalk/http';
import { IdentityRefused } from '../identity-problems.js';
import { type AccountOnList, AccountTable, type Proof } from './accounts.table.js';
import { fits, hashOfNobody, hashPassword } from './hashing.js';
import { newOneTimePassword } from './one-time-password.js';
import { weaknessOf, type Owner } from './password-rules.js';

/** An account that was made, with the password that opens it once. */
export type Opened = Readonly<{ id: string; oneTimePassword: string }>;

/** The local accounts: who has one, and which password opens it. */
export class Accounts {
  constructor(
    private readonly table: AccountTable,
    private readonly clock: Clock,
  ) {}

  /** True until the first account is made. */
  areNone(): Promise<boolean> {
    return this.table.isEmpty();
  }

  all(): Promise<readonly AccountOnList[]> {
    return this.table.all();
  }

  /** Makes an account for each of these people who has none. */
  async openAccounts(people: readonly string[]): Promise<readonly Opened[]> {
    const opened = await Promise.all(people.map((id) => this.openNew(id)));
    return opened.flatMap((account) => account ?? []);
  }

  /** A new one-time password; makes the account where there is none. */
  async reset(id: string): Promise<Opened> {
    const oneTimePassword = newOneTimePassword();
    await this.table.put(await accountOf(id, oneTimePassword, true), this.clock.now());
    return { id, oneTimePassword };
  }

  /** A new one-time password for each of these people, in their order; all of them get one, or none. */
  async resetAll(people: readonly string[]): Promise<readonly Opened[]> {
    const opened = people.map((id) => ({ id, oneTimePassword: newOneTimePassword() }));
    const accounts = opened.map(({ id, oneTimePassword }) => accountOf(id, oneTimePassword, true));
    await this.table.putAll(await Promise.all(accounts), this.clock.now());
    return opened;
  }

  async has(id: string): Promise<boolean> {
    return (await this.table.find(id)) !== undefined;
  }

  /** The proof that this password opens that person's account, if it does; takes as long where there is none. */
  async prove(id: string, password: string): Promise<Proof | undefined> {
    const account = await this.table.find(id);
    const isRight = await fits(password, account?.passwordHash ?? (await hashOfNobody()));
    return account && isRight ? { person: account.person, passwordHash: account.passwordHash } : undefined;
  }

  /**
   * Gives a person the password they chose in place of the one they showed, and ends the sessions that one had opened.
   * @param shown that they did, and the id of the session that goes on
   * @throws IdentityRefused `password-too-weak`, or `password-wrong` when the account was closed or reset meanwhile
   */
  async choose(
    owner: Owner,
    { current, next }: Readonly<{ current: string; next: string }>,
    { proof, but }: Readonly<{ proof: Proof; but?: string }>,
  ): Promise<void> {
    const unchanged = { zh: '要与现在的密码不同', en: 'it must differ from the one you have now' };
    const why = next === current ? unchanged : weaknessOf(next, owner);
    if (why) throw new IdentityRefused('password-too-weak', { why }, 'next');
    const chosen = { at: this.clock.now(), ...(but === undefined ? {} : { but }) };
    if (!(await this.table.change(proof, await hashPassword(next), chosen))) {
      throw new IdentityRefused('password-wrong', {}, 'current');
    }
  }

  /** Ends the sessions that its password had opened, too. @returns false when there was none */
  close(id: string): Promise<boolean> {
    return this.table.remove(id);
  }

  private async openNew(id: string): Promise<Opened | undefined> {
    const oneTimePassword = newOneTimePassword();
    const isNew = await this.table.add(await accountOf(id, oneTimePassword, true), this.clock.now());
    return isNew ? { id, oneTimePassword } : undefined;
  }
}

const accountOf = async (person: string, password: string, mustChange: boolean) => ({
  person,
  passwordHash: await hashPassword(password),
  mustChange,
});
