import { pause, signal } from './processes.js';
import { type Launch, launchServer, stopServer } from './server.js';

export type Guarded = Readonly<{ pid(): number; stop(): Promise<void> }>;

const FIRST_WAIT_MS = 50;
const LONGEST_WAIT_MS = 5_000;

/** Starts the server, and again each time it ends without having been told to, waiting longer while that keeps failing. */
export const guardServer = async (launch: Launch): Promise<Guarded> => {
  let server = await launchServer(launch);
  let stopping = false;

  const keepAlive = async (): Promise<void> => {
    for (let wait = FIRST_WAIT_MS; !stopping; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
      await server.ended;
      if (stopping) return;
      launch.log(`PostgreSQL (process id ${server.pid}) has ended unexpectedly and is started again.`);
      await pause(wait);
      const next = await launchServer(launch).catch((error: unknown) => launch.log(String(error)));
      if (next === undefined) continue;
      server = next;
      wait = FIRST_WAIT_MS / 2;
      launch.log(`PostgreSQL runs again (process id ${server.pid}).`);
    }
  };
  const watching = keepAlive();
  const farewell = (): void => void signal(server.pid, 'SIGINT');
  process.once('exit', farewell); // a Node that ends without having called stop

  return {
    pid: () => server.pid,
    stop: async () => {
      stopping = true;
      const awake = setInterval(() => undefined, 1_000); // the server does not keep Node running, and we wait for it
      await stopServer(server.pid);
      await watching;
      await stopServer(server.pid); // one that a restart under way has brought up meanwhile
      process.off('exit', farewell);
      clearInterval(awake);
    },
  };
};
