export type Say = (sentence: string) => void;

const EVERY_MS = 10_000;

/** Says every ten seconds how many are done, how fast, and how long the rest will take. */
export const pace = (say: Say, what: string, all: number): ((done: number) => void) => {
  const began = performance.now();
  let said = began;
  return (done) => {
    const now = performance.now();
    if (now - said < EVERY_MS || done === 0) return;
    said = now;
    const perSecond = done / ((now - began) / 1000);
    const left = Math.max(0, Math.round((all - done) / perSecond));
    const share = Math.min(99, Math.round((100 * done) / all));
    say(
      `${done.toLocaleString('en')} ${what} (${share} %), ${Math.round(perSecond).toLocaleString('en')} a second, ${left} s left`,
    );
  };
};
