import { startEmbeddedPostgres } from '@crosswalk/embedded-postgres';

// Runs the embedded database of a folder until told to end, and prints its process id.
const server = await startEmbeddedPostgres({ folder: process.argv[2] ?? '', settings: { fsync: 'off' } });
const waiting = setInterval(() => undefined, 60_000);
process.once('SIGTERM', () => {
  clearInterval(waiting);
  void server.stop();
});
console.log(server.pid);
