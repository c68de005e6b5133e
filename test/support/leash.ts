import { spawn } from 'node:child_process';

const SCRIPT = `
  read _
  owner="$(sed -n 's/.*"pid":\\([0-9]*\\).*/\\1/p' "$1/postgres/owner.json" 2>/dev/null)"
  [ -n "$owner" ] && kill -KILL "$owner" 2>/dev/null
  server="$1/postgres/cluster/postmaster.pid"
  while [ -s "$server" ] && kill -INT "$(head -n 1 "$server")" 2>/dev/null; do sleep 0.2; done
  rm -rf "$1"`;

/**
 * Waits at the other end of a pipe: however this process ends, what runs on this data folder ends as well, and the
 * folder is removed.
 * @returns how to do that now
 */
export const leash = (dataFolder: string): (() => void) => {
  const child = spawn('sh', ['-c', SCRIPT, 'sh', dataFolder], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
  child.unref();
  return () => child.stdin.end();
};
