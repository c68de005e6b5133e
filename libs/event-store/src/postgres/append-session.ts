import pg from 'pg';
import type { SerialisedAppend } from '../serialise.js';
import { encode, statement, toAnswer, type Answer, type AnswerRow } from './append-statement.js';
import { withSettings } from './sessions.js';

export type AppendLimits = Readonly<{
  /** How long a group may wait for the log's lock, in milliseconds. */
  lockTimeoutMs: number;
  /** How long a group may take on the server in all, in milliseconds. */
  statementTimeoutMs: number;
}>;

/** The one session that appends. A group is one statement, hence one transaction and one round trip. */
export class AppendSession {
  #lost = false;

  private constructor(private readonly client: pg.Client) {
    client.on('error', () => (this.#lost = true));
    client.on('end', () => (this.#lost = true));
  }

  static async open(
    connectionString: string,
    { lockTimeoutMs, statementTimeoutMs }: AppendLimits,
  ): Promise<AppendSession> {
    const client = new pg.Client({
      connectionString: withSettings(connectionString, {
        default_transaction_isolation: 'read committed',
        synchronous_commit: 'on',
        lock_timeout: String(lockTimeoutMs),
        statement_timeout: String(statementTimeoutMs),
      }),
      application_name: 'crosswalk log append',
      connectionTimeoutMillis: statementTimeoutMs,
      // A frozen server keeps no timeout of its own.
      query_timeout: statementTimeoutMs + 2000,
      keepAlive: true,
    });
    const session = new AppendSession(client);
    try {
      await client.connect();
      return session;
    } catch (error) {
      session.close().catch(() => undefined);
      throw error;
    }
  }

  get lost(): boolean {
    return this.#lost;
  }

  async append(group: readonly SerialisedAppend[]): Promise<readonly Answer[]> {
    const { rows } = await this.client.query<AnswerRow>({ ...statement, rowMode: 'array', values: encode(group) });
    return rows.map(toAnswer);
  }

  async close(): Promise<void> {
    this.#lost = true;
    await this.client.end();
  }
}
