/** Tells the person at the keyboard; on stderr, so that what a command prints stays clean. */
export const say = (sentence) => process.stderr.write(`crosswalk: ${sentence}\n`);

/** Ends with a sentence instead of a stack. */
export const giveUp = (sentence, code = 1) => {
  say(sentence);
  process.exit(code);
};
