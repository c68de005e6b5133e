/** What the shell is told; scripts rely on these. */
export const EXIT = {
  done: 0,
  /** Something outside went wrong, or we have a bug. */
  failed: 1,
  /** The command line, a setting or a file it names cannot be used. */
  misused: 2,
  /** Ended by ctrl-C; the next run goes on. */
  interrupted: 130,
} as const;
