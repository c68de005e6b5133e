/** Where a runner tells what it does. */
export type Log = (
  level: 'info' | 'warn' | 'error',
  message: string,
  details?: Readonly<Record<string, unknown>>,
) => void;

export const silent: Log = () => undefined;
