import type { Client, Connection, Submittable } from 'pg';

type Sink = Readonly<{ write(text: string): Promise<void>; end(): Promise<void>; fail(why: string): Promise<void> }>;
type Talking = Connection & {
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
  sendCopyFail(why: string): void;
  stream: NodeJS.WritableStream;
};

/** One `COPY … FROM STDIN`, in the words of the protocol: pg calls these as the server answers. */
class CopyIn implements Submittable {
  #connection: Talking | undefined;
  #ready: (() => void) | undefined;
  #failed: ((error: Error) => void) | undefined;
  readonly started: Promise<void>;
  readonly ended: Promise<void>;
  #finish: (() => void) | undefined;
  #error: Error | undefined;

  constructor(private readonly text: string) {
    this.started = new Promise((resolve, reject) => {
      this.#ready = resolve;
      this.#failed = reject;
    });
    this.ended = new Promise((resolve, reject) => {
      this.#finish = () => (this.#error ? reject(this.#error) : resolve());
    });
    this.ended.catch(() => undefined);
  }

  get connection(): Talking {
    if (!this.#connection) throw new Error('The copy has not begun');
    return this.#connection;
  }

  get error(): Error | undefined {
    return this.#error;
  }

  submit(connection: Connection): void {
    this.#connection = connection as Talking;
    this.#connection.query(this.text);
  }

  handleCopyInResponse(): void {
    this.#ready?.();
  }

  handleError(error: Error): void {
    this.#error = error;
    this.#failed?.(error);
  }

  handleCommandComplete(): void {}

  handleReadyForQuery(): void {
    this.#finish?.();
  }
}

/** Opens a `COPY … FROM STDIN` on a client; `write` waits while the server is slower than we are. */
export const copyInto = async (client: Client, text: string): Promise<Sink> => {
  const copy = client.query(new CopyIn(text));
  await copy.started;
  const { connection } = copy;
  return {
    write: async (chunk) => {
      if (copy.error) throw copy.error;
      connection.sendCopyFromChunk(Buffer.from(chunk));
      if (!connection.stream.writableNeedDrain) return;
      await new Promise<void>((resolve) => {
        const go = (): void => {
          connection.stream.off('drain', go);
          resolve();
        };
        connection.stream.once('drain', go);
        void copy.ended.catch(go);
      });
    },
    end: () => {
      connection.endCopyFrom();
      return copy.ended;
    },
    fail: async (why) => {
      connection.sendCopyFail(why);
      await copy.ended.catch(() => undefined);
    },
  };
};
