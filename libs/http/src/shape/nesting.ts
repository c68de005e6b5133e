// No request of ours nests so deep; one that does is meant to exhaust the stack.
const DEEPEST = 32;

/** Whether there is so much in each other that whoever walks it would run out of stack. */
export const isNestedTooDeeply = (value: unknown, left = DEEPEST): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (left === 0 || Object.values(value).some((member) => isNestedTooDeeply(member, left - 1)));
