import { setTimeout as pause } from 'node:timers/promises';
import type { Shown } from './sessions.js';

/** What a client was told about a case it filed. */
export type Acknowledged = Readonly<{ key: string; id: string; number: string; revision: number }>;

/** Whose cases they are. */
export const FILES_CASES = 'chen-meilin';

/**
 * Clients that file one case after another and go on asking with the same key until they are answered, through every
 * outage. Their ledger is kept here, apart from the service and its database.
 */
export class FilingLoad {
  readonly ledger: Acknowledged[] = [];
  /** How often an answer did not come and the request was made again. */
  repeats = 0;
  private stopping = false;
  private givenUp = false;
  private readonly clients: readonly Promise<void>[];

  /**
   * @param url where the service is at the moment
   * @param shown what requests of `FILES_CASES` carry
   */
  constructor(
    private readonly url: () => string,
    private readonly shown: Shown,
    clients: number,
  ) {
    this.clients = Array.from({ length: clients }, (_, client) => this.fileOneAfterAnother(client));
  }

  /** Lets every client finish what it has begun. */
  async stop(): Promise<void> {
    this.stopping = true;
    await Promise.all(this.clients);
  }

  /** Ends every client where it is, also when nobody answers any more. */
  async giveUp(): Promise<void> {
    this.givenUp = true;
    await this.stop();
  }

  private async fileOneAfterAnother(client: number): Promise<void> {
    for (let n = 0; !this.stopping; n += 1) {
      const key = `client-${client}-case-${n}`;
      let answer = await this.file(key);
      for (; answer === undefined; answer = await this.file(key)) {
        if (this.givenUp) return;
        this.repeats += 1;
        await pause(20);
      }
      this.ledger.push(answer);
    }
  }

  /** Undefined when nobody knows whether it was done. */
  private async file(key: string): Promise<Acknowledged | undefined> {
    const response = await fetch(`${this.url()}/api/cases`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...this.shown, 'idempotency-key': key },
      body: JSON.stringify({
        title: `望江东路缺少斑马线 ${key}`,
        description: '老人过马路要绕行八百米。',
        category: 'crossing',
        place: { address: '望江东路 12 号' },
        source: 'visit',
      }),
      signal: AbortSignal.timeout(60_000),
    }).catch(() => undefined);
    if (response === undefined || response.status >= 500) return undefined;
    const body = await response.text().catch(() => undefined);
    if (body === undefined) return undefined;
    if (response.status !== 201) throw new Error(`${key} was answered ${response.status}: ${body}`);
    return { key, ...(JSON.parse(body) as Omit<Acknowledged, 'key'>) };
  }
}
