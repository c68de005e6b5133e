import type { Terminal } from './terminal.js';

/** What every command is given. */
export type Surroundings = Readonly<{
  terminal: Terminal;
  env: Readonly<Record<string, string | undefined>>;
  /** Told what the shell shall be told. */
  end: (code: number) => void;
}>;
