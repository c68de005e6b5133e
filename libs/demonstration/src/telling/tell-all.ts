import type { Step } from '../story/step.js';

export type Telling = Readonly<{
  /** Makes the request of one step. False when it was refused: then nothing that comes after it is told. */
  tell: (step: Step) => Promise<boolean>;
  /** Ends when processes have dealt with all that was told. */
  settle: () => Promise<void>;
  /** Steps under way at once; eight when absent. */
  atOnce?: number;
}>;

/**
 * Tells the steps in their order, several at once as far as none waits for another.
 * @throws whatever goes wrong; what was told before stays told
 */
export const tellAll = async (steps: readonly Step[], telling: Telling): Promise<void> => {
  const { tell, settle, atOnce = 8 } = telling;
  const under = new Map<string, Promise<boolean>>();
  const running = new Set<Promise<void>>();
  for (const step of steps) {
    if (step.settled) {
      await Promise.all(running);
      await settle();
      const before = await Promise.all(step.after.map((key) => under.get(key) ?? missing(step, key)));
      under.set(step.key, Promise.resolve(before.every(Boolean) && (await tell(step))));
      continue;
    }
    while (running.size >= atOnce) await Promise.race(running);
    const before = step.after.map((key) => under.get(key) ?? missing(step, key));
    const task = Promise.all(before).then((told) => told.every(Boolean) && tell(step));
    under.set(step.key, task);
    const carry = async (): Promise<void> => {
      await task;
      running.delete(done); // what failed stays, to be found by whoever waits
    };
    const done = carry();
    running.add(done);
    done.catch(() => undefined); // awaited with the others
  }
  await Promise.all(running);
};

const missing = ({ key }: Step, before: string): never => {
  throw new Error(`${key} comes after ${before}, which is not told before it`);
};
