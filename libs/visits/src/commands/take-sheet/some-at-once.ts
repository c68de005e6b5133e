const AT_ONCE = 8;

/** Does something with each, a few at a time; the answers in the same order. */
export const someAtOnce = async <One, Done>(
  all: readonly One[],
  work: (one: One) => Promise<Done>,
): Promise<readonly Done[]> => {
  const done: Done[] = [];
  for (let from = 0; from < all.length; from += AT_ONCE) {
    done.push(...(await Promise.all(all.slice(from, from + AT_ONCE).map(work))));
  }
  return done;
};
