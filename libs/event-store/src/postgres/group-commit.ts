import { setImmediate } from 'node:timers/promises';
import type { Appended } from '@crosswalk/event-sourcing';
import { LogUnavailable } from '../errors.js';
import type { SerialisedAppend } from '../serialise.js';
import { AppendQueue, type Waiting } from './append-queue.js';
import type { AppendSession } from './append-session.js';
import { settled, type Answer } from './append-statement.js';
import { isGivenUp, isLostSession, pause } from './sessions.js';

type Asking = Waiting & Readonly<{ resolve: (appended: Appended) => void; reject: (error: unknown) => void }>;

type Options = Readonly<{
  open: () => Promise<AppendSession>;
  /** Called after each group that committed. */
  committed: () => void;
  /** Told of each lost session, before the group is tried again. */
  lost: (error: unknown) => void;
  /** How long a group whose session was lost is tried again, in milliseconds. */
  deadlineMs: number;
}>;

/** Commits what is asked at the same time as one transaction; while one group commits, the next one gathers. */
export class GroupCommit {
  readonly #queue = new AppendQueue<Asking>();
  #session: AppendSession | undefined;
  #running: Promise<void> | undefined;
  #closed = false;

  constructor(private readonly options: Options) {}

  append(append: SerialisedAppend): Promise<Appended> {
    if (this.#closed) return Promise.reject(new LogUnavailable('no', 'it is closed'));
    return new Promise((resolve, reject) => {
      this.#queue.add({ append, resolve, reject });
      this.#running ??= this.#run();
    });
  }

  /** Takes no more, commits what was asked, and ends the session. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#running;
    await this.#session?.close();
  }

  async #run(): Promise<void> {
    while (!this.#queue.empty) {
      // Whoever was just answered may have more to say; one turn of the event loop lets them join this group.
      await setImmediate();
      const away = await this.#settle(this.#queue.takeGroup());
      if (away) refuse(this.#queue.takeAll(), away);
    }
    this.#running = undefined;
  }

  /** Commits a group and tells everyone in it. Gives the error when the log is away. */
  async #settle(group: readonly Asking[]): Promise<LogUnavailable | undefined> {
    try {
      const answers = await this.#commit(group.map(({ append }) => append));
      this.options.committed();
      group.forEach((asking, index) => tell(asking, answers[index]));
    } catch (error) {
      const away = error instanceof LogUnavailable ? error : undefined;
      if (!away && group.length > 1) return this.#settleByHalves(group);
      for (const { reject } of group) reject(error);
      return away;
    }
    return undefined;
  }

  /** One of them is at fault, and the server does not say which. */
  async #settleByHalves(group: readonly Asking[]): Promise<LogUnavailable | undefined> {
    const middle = Math.floor(group.length / 2);
    const away = await this.#settle(group.slice(0, middle));
    if (!away) return this.#settle(group.slice(middle));
    refuse(group.slice(middle), away);
    return away;
  }

  /** The same events may be sent again: what was written the first time is answered as the first time. */
  async #commit(group: readonly SerialisedAppend[]): Promise<readonly Answer[]> {
    const until = performance.now() + this.options.deadlineMs;
    let written: LogUnavailable['written'] = 'no';
    for (let attempt = 0; ; attempt += 1) {
      let sent = false;
      try {
        const session = await this.#open();
        sent = true;
        return await session.append(group);
      } catch (error) {
        const late = isGivenUp(error);
        if (!late && !isLostSession(error)) throw error;
        if (!late && sent) written = 'unknown';
        if (late || performance.now() > until) throw new LogUnavailable(written, String(error), { cause: error });
        this.options.lost(error);
        this.#session?.close().catch(() => undefined);
        this.#session = undefined;
        await pause(attempt);
      }
    }
  }

  async #open(): Promise<AppendSession> {
    if (this.#session?.lost) this.#session = undefined;
    this.#session ??= await this.options.open();
    return this.#session;
  }
}

/** Those who wait behind a group that found no log would wait as long again: they are told at once. */
const refuse = (behind: readonly Asking[], cause: LogUnavailable): void => {
  const error = new LogUnavailable('no', 'those before it in the queue had to be given up', { cause });
  for (const { reject } of behind) reject(error);
};

const tell = ({ append, resolve, reject }: Asking, answer: Answer | undefined): void => {
  try {
    if (!answer) throw new LogUnavailable('unknown', 'the server left this append unanswered');
    resolve(settled(append, answer));
  } catch (error) {
    reject(error);
  }
};
