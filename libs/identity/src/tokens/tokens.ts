import { randomUUID } from 'node:crypto';
import { Clock } from '@crosswalk/http';
import { IdentityRefused } from '../identity-problems.js';
import { hashOf, newSecret } from '../secrets.js';
import type { Token } from './token.js';
import type { TokenTable } from './tokens.table.js';

const MINUTE_MS = 60_000;
const LONGEST_DAYS = 400;
const PREFIX = 'cw_';

export type NewToken = Pick<Token, 'name' | 'role' | 'unit' | 'scopes' | 'expiresAt' | 'madeBy'>;

/** What machines come in with. Only a hash of it is kept. */
export class Tokens {
  constructor(
    private readonly table: TokenTable,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes a token. @returns it with what the machine has to send, which nobody can be told again
   * @throws IdentityRefused `token-expiry-out-of-range`
   */
  async make(wanted: NewToken): Promise<Readonly<{ token: Token; secret: string }>> {
    const madeAt = this.clock.now();
    const lifetime = Date.parse(wanted.expiresAt) - Date.parse(madeAt);
    if (lifetime <= 0 || lifetime > LONGEST_DAYS * 24 * 60 * MINUTE_MS) {
      throw new IdentityRefused('token-expiry-out-of-range', { days: LONGEST_DAYS }, 'expiresAt');
    }
    const [id, secret] = [randomUUID(), `${PREFIX}${newSecret()}`];
    const token = { ...wanted, id, madeAt };
    await this.table.add(token, hashOf(secret));
    return { token: { ...token, lastUsedAt: null, revokedAt: null }, secret };
  }

  /** The token that a machine sends; undefined when there is none, or when it can no longer be used. */
  async find(secret: string): Promise<Token | undefined> {
    const now = this.clock.now();
    const token = await this.table.find(hashOf(secret), now);
    const isDue = Date.parse(token?.lastUsedAt ?? '1970-01-01') <= Date.parse(now) - MINUTE_MS;
    if (token && isDue) await this.table.noteUsed(token.id, now);
    return token;
  }

  all(): Promise<readonly Token[]> {
    return this.table.all();
  }

  nameOf(id: string): Promise<string | undefined> {
    return this.table.nameOf(id);
  }

  /** @returns false when there is no such token that could still be used */
  revoke(id: string): Promise<boolean> {
    return this.table.revoke(id, this.clock.now());
  }
}
