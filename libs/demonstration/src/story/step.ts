import type { Actor } from '@crosswalk/http';

/** A file that a step brings. */
export type Brought = Readonly<{ name: string; bytes: Buffer }>;

/** One request of the story, as somebody made it through the API. */
export type Step = Readonly<{
  /** The idempotency key: a step that is told again is answered as the first time. */
  key: string;
  by: Actor;
  /** When it occurred: ISO 8601 instant in UTC. */
  at: string;
  /** Below /api/. */
  path: string;
  /** Of a step that brings a file: the text fields beside it. */
  body: object;
  file?: Brought;
  /** Keys of the steps that have to be told before this one. */
  after: readonly string[];
  /** What processes do about the steps so far has to be done before this one. */
  settled?: boolean;
}>;
