/** When something is over, or that many milliseconds later. */
export const overOrLater = (something: Promise<unknown>, ms: number): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    const over = (): void => {
      clearTimeout(timer);
      resolve();
    };
    something.then(over, over);
  });

/** A moment that grows with each run, to a quarter of a second at most; those who lost one race wait unequally. */
export const pauseAfter = (run: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(250, 2 ** run)));
