/** Lets at most so many pieces of work run at once; the others wait their turn. */
export const turns = (most: number) => {
  const waiting: (() => void)[] = [];
  let free = most;

  const turn = async (): Promise<void> => {
    if (free === 0) return new Promise((begin) => waiting.push(begin));
    free -= 1;
    return undefined;
  };
  const pass = (): void => {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  };

  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    await turn();
    try {
      return await work();
    } finally {
      pass();
    }
  };
};
