const PATIENCE_MS = 20_000;

/** On SIGINT or SIGTERM: stops once, and says so; gives up waiting after 20 seconds. */
export const stopOnSignals = ({
  tell,
  stop,
}: {
  tell: (sentence: string) => void;
  stop: () => Promise<void>;
}): void => {
  let stopping = false;
  const onSignal = (): void => {
    if (stopping) return;
    stopping = true;
    tell('Stopping: what has begun is finished first.');
    const impatience = setTimeout(() => {
      tell('Stopping took too long and was cut short; nothing that was acknowledged is lost.');
      process.exit(1);
    }, PATIENCE_MS);
    stop().then(
      () => {
        clearTimeout(impatience);
        tell('Stopped.');
      },
      (error: unknown) => {
        tell(`Stopping went wrong: ${String(error)}`);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
};
