import { networkOf } from '@crosswalk/http';
import { IdentityRefused } from '../identity-problems.js';
import { hashOf } from '../secrets.js';

/** What counts the tries under one kind of key. */
export type Counter = Readonly<{
  enter(key: string): Promise<number | undefined>;
  giveBack(key: string): Promise<void>;
  forget(key: string): Promise<void>;
  paused(keys: readonly string[]): Promise<ReadonlyMap<string, string>>;
}>;

/** Whose password is tried, and from which address. */
export type Tried = Readonly<{ name: string; address: string }>;

/** Keeps people from trying passwords until one fits. What they typed as a name is kept as a hash only. */
export class Throttle {
  constructor(
    private readonly byName: Counter,
    private readonly byAddress: Counter,
  ) {}

  /**
   * Makes a try, which counts until it is right: until it comes to something.
   * @throws IdentityRefused `too-many-attempts` without making it
   */
  async attempt<Answer>({ name, address }: Tried, make: () => Promise<Answer>): Promise<Answer> {
    const [named, network] = [keyOf(name), keyOf(networkOf(address))];
    await admit(this.byAddress, network);
    await admit(this.byName, named);
    const answer = await make();
    if (!answer) return answer;
    await Promise.all([this.byName.forget(named), this.byAddress.giveBack(network)]);
    return answer;
  }

  /** Those of the names from whom no password is taken just now, and until when. */
  async locked(names: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const keyed = new Map(names.map((name) => [keyOf(name), name]));
    const paused = await this.byName.paused([...keyed.keys()]);
    return new Map([...paused].map(([key, until]) => [keyed.get(key) ?? key, until]));
  }

  /** Forgets the tries of a name. */
  unlock(name: string): Promise<void> {
    return this.byName.forget(keyOf(name));
  }
}

const admit = async (counter: Counter, key: string): Promise<void> => {
  const seconds = await counter.enter(key);
  if (seconds !== undefined) throw new IdentityRefused('too-many-attempts', { seconds });
};

const keyOf = (text: string): string => hashOf(text).toString('base64url');
