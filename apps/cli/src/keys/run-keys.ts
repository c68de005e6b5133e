import type { Installation } from '@crosswalk/installation';
import { rewrapKeys, wrappedBy } from '@crosswalk/residents';
import { EXIT } from '../terminal/exit-codes.js';
import { interruption } from '../terminal/interruption.js';
import { count, Progress } from '../terminal/progress.js';
import type { Terminal } from '../terminal/terminal.js';
import { keysWords } from './keys.words.js';

/** Tells the versions of the master key; returns the exit code. */
export const listKeys = async ({ pool, secrets }: Installation, terminal: Terminal): Promise<number> => {
  const [versions, people] = [await secrets.masters.versions(), await wrappedBy(pool)];
  for (const version of versions) {
    const active = version === versions.at(-1) ? keysWords.active : { zh: '', en: '' };
    terminal.tell(keysWords.version, { version, active, people: count(people.get(version) ?? 0) });
  }
  return EXIT.done;
};

/** Changes the master key, or goes on where that was interrupted; returns the exit code. */
export const rotateKeys = async ({ pool, secrets, knownKeys }: Installation, terminal: Terminal): Promise<number> => {
  const { masters } = secrets;
  const { signal, forget } = interruption(terminal, keysWords.stopping);
  const progress = new Progress(terminal);
  try {
    const tell = (done: number, of: number): void =>
      progress.say(() => terminal.text(keysWords.progress, { done: count(done), of: count(of) }));
    const { version, finished } = await rewrapKeys({ pool, masters, known: knownKeys, progress: tell, signal });
    if (!finished) return EXIT.interrupted;
    const people = count((await wrappedBy(pool)).get(version) ?? 0);
    terminal.tell(keysWords.rotated, { version, people });
    return EXIT.done;
  } finally {
    forget();
  }
};
