import type { Words } from '@crosswalk/http';
import { EXIT } from './exit-codes.js';
import type { Terminal } from './terminal.js';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

export type Interruption = Readonly<{ signal: AbortSignal; forget(): void }>;

/**
 * Turns the first ctrl-C (or SIGTERM) into an aborted signal, and the second into the end of the process, until told to
 * forget it.
 * @param words said at the first
 */
export const interruption = (terminal: Terminal, words: Words): Interruption => {
  const controller = new AbortController();
  const onSignal = (): void => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted);
    terminal.remark(words);
    controller.abort();
  };
  for (const name of SIGNALS) process.on(name, onSignal);
  const forget = (): void => {
    for (const name of SIGNALS) process.off(name, onSignal);
  };
  return { signal: controller.signal, forget };
};
