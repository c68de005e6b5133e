import { randomUUID } from 'node:crypto';
import { Clock } from '@crosswalk/http';
import { AskedTogether } from '../asked-together.js';
import type { Proof } from '../accounts/accounts.table.js';
import { hashOf, newSecret } from '../secrets.js';
import type { FoundSession, Session, Way } from './session.js';
import type { Living, SessionTable } from './sessions.table.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** A session that nobody uses for this long is over: a working day, with what people leave open over lunch. */
const IDLE_MS = 12 * HOUR_MS;
/** However much it is used. */
const LONGEST_MS = 7 * 24 * HOUR_MS;

/** What a browser has to show from now on, and what goes with it. */
export type OpenedSession = Readonly<{ token: string; csrf: string; id: string; expiresAt: string }>;

/** Who is signed in, and where. Only a hash of what a browser shows is kept. */
export class Sessions {
  private readonly found = new AskedTogether<Buffer, FoundSession | undefined>(async (hashes) => {
    const sessions = await this.table.findAll(hashes, this.living());
    return (hash) => sessions.get(hash.toString('base64'));
  });
  /** The ids of those whose use is being noted. */
  private readonly noting = new Set<string>();

  constructor(
    private readonly table: SessionTable,
    private readonly clock: Clock,
  ) {}

  /** Signs somebody in whom the provider has identified. */
  async open({ person, device }: Readonly<{ person: string; device: string }>): Promise<OpenedSession> {
    const { opened, session } = this.new({ person, way: 'oidc', device });
    await this.table.add(session);
    await this.table.noteSignIn(session);
    await this.table.forgetThoseOver(this.living());
    return opened;
  }

  /** Signs somebody in by their password; undefined when their account was closed or reset since they showed it. */
  async openBy(proof: Proof, device: string): Promise<OpenedSession | undefined> {
    const { opened, session } = this.new({ person: proof.person, way: 'local', device });
    if (!(await this.table.addBy(proof, session))) return undefined;
    await this.table.noteSignIn(session);
    await this.table.forgetThoseOver(this.living());
    return opened;
  }

  /** The session of that token; undefined when there is none, or when it is over. */
  find(token: string): Promise<FoundSession | undefined> {
    return this.found.ask(hashOf(token));
  }

  /** Keeps a session going that somebody who works here uses. What fails is noted by the next use. */
  async noteUse({ id, lastSeenAt }: Session): Promise<void> {
    const now = this.clock.now();
    if (lastSeenAt > after(now, -MINUTE_MS) || this.noting.has(id)) return;
    this.noting.add(id);
    await this.table.noteSeen(id, now).catch(() => undefined);
    this.noting.delete(id);
  }

  of(person: string): Promise<readonly Session[]> {
    return this.table.of(person, this.living());
  }

  choosePost({ id }: Session, post: string): Promise<void> {
    return this.table.choosePost(id, post);
  }

  /** @returns false when that person has no such session */
  end(person: string, id: string): Promise<boolean> {
    return this.table.end(person, id);
  }

  /** Signs a person out everywhere, `but` in one session when it is given. @returns how many sessions ended */
  endAll(person: string, but?: Session): Promise<number> {
    return this.table.endAll(person, but?.id);
  }

  private new(signsIn: Readonly<{ person: string; way: Way; device: string }>) {
    const [token, csrf, id] = [newSecret(), newSecret(), randomUUID()];
    const signedInAt = this.clock.now();
    const opened: OpenedSession = { token, csrf, id, expiresAt: after(signedInAt, LONGEST_MS) };
    const { expiresAt } = opened;
    return { opened, session: { ...signsIn, id, csrf, tokenHash: hashOf(token), signedInAt, expiresAt } };
  }

  /** Which sessions are not over. */
  living(): Living {
    const now = this.clock.now();
    return { now, seenSince: after(now, -IDLE_MS) };
  }
}

const after = (instant: string, ms: number): string => new Date(Date.parse(instant) + ms).toISOString();
