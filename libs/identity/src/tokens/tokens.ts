import { randomUUID } from 'node:crypto';
import { Clock } from '@crosswalk/http';
import { AskedTogether } from '../asked-together.js';
import { IdentityRefused } from '../identity-problems.js';
import { hashOf, newSecret } from '../secrets.js';
import type { FoundToken, Token } from './token.js';
import type { TokenTable } from './tokens.table.js';

const MINUTE_MS = 60_000;
const LONGEST_DAYS = 400;
const PREFIX = 'cw_';

export type NewToken = Pick<Token, 'name' | 'role' | 'unit' | 'scopes' | 'expiresAt' | 'madeBy'>;

/** What machines come in with. Only a hash of it is kept. */
export class Tokens {
  private readonly found = new AskedTogether<Buffer, FoundToken | undefined>(async (hashes) => {
    const tokens = await this.table.findAll(hashes, this.clock.now());
    return (hash) => tokens.get(hash.toString('base64'));
  });
  /** What tokens are called, by their id. No token is ever called otherwise. */
  private readonly names = new Map<string, Promise<string | undefined>>();
  /** The ids of those whose use is being noted. */
  private readonly noting = new Set<string>();

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
  async find(secret: string): Promise<FoundToken | undefined> {
    const token = await this.found.ask(hashOf(secret));
    if (token) void this.noteUse(token); // nobody has to wait for it
    return token;
  }

  all(): Promise<readonly Token[]> {
    return this.table.all();
  }

  /** What a token is or was called; from memory once it was asked. */
  async nameOf(id: string): Promise<string | undefined> {
    const asked = this.names.get(id) ?? this.table.nameOf(id);
    this.names.set(id, asked);
    const name = await asked.catch((error: unknown) => {
      this.names.delete(id);
      throw error;
    });
    if (name === undefined) this.names.delete(id);
    return name;
  }

  /** @returns false when there is no such token that could still be used */
  revoke(id: string): Promise<boolean> {
    return this.table.revoke(id, this.clock.now());
  }

  /** To the minute. What fails is noted by the next use. */
  private async noteUse({ id, lastUsedAt }: Token): Promise<void> {
    const now = this.clock.now();
    const isDue = Date.parse(lastUsedAt ?? '1970-01-01') <= Date.parse(now) - MINUTE_MS;
    if (!isDue || this.noting.has(id)) return;
    this.noting.add(id);
    await this.table.noteUsed(id, now).catch(() => undefined);
    this.noting.delete(id);
  }
}
