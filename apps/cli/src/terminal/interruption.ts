import type { Words } from '@crosswalk/http';
import { EXIT } from './exit-codes.js';
import type { Terminal } from './terminal.js';

/**
 * Turns the first ctrl-C (or SIGTERM) into an aborted signal, and the second into the end of the process.
 * @param words said at the first
 */
export const interruption = (terminal: Terminal, words: Words): AbortSignal => {
  const controller = new AbortController();
  const onSignal = (): void => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted);
    terminal.remark(words);
    controller.abort();
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return controller.signal;
};
