const CODES = { SIGINT: 130, SIGTERM: 143 };

/**
 * Until what we run listens for signals itself, ends in order instead of at once: whoever listens for the exit (the
 * embedded database) is told.
 */
export const endInOrder = () => {
  for (const [signal, code] of Object.entries(CODES)) {
    process.on(signal, () => {
      if (process.listenerCount(signal) === 1) process.exit(code);
    });
  }
};
