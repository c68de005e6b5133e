import { Clock } from '@crosswalk/http';
import pg from 'pg';
import { Sessions } from '../../libs/identity/src/sessions/sessions.js';
import { SessionTable } from '../../libs/identity/src/sessions/sessions.table.js';
import { ask } from '../support/databases.js';
import { freshDatabase, type FreshDatabase } from '../support/postgres.js';

const HOUR = 3_600_000;
const morning = Date.parse('2026-03-02T01:00:00.000Z');

class SetClock extends Clock {
  at = morning;
  now(): string {
    return new Date(this.at).toISOString();
  }
}

let database: FreshDatabase;
let pool: pg.Pool;
let clock: SetClock;
let sessions: Sessions;

beforeAll(async () => {
  database = await freshDatabase();
  pool = new pg.Pool({ connectionString: database.appUrl });
});

beforeEach(() => {
  clock = new SetClock();
  sessions = new Sessions(new SessionTable(pool), clock);
});

afterAll(async () => {
  await pool.end();
  await database.drop();
});

const open = () => sessions.open({ person: 'chen-meilin', way: 'local', device: 'Edge · Windows' });

describe('A session', () => {
  it('goes on while it is used, up to a week', async () => {
    const { token } = await open();
    for (let day = 0; day < 14; day += 1) {
      clock.at = morning + day * 11.9 * HOUR;
      await expect(sessions.find(token)).resolves.toMatchObject({ person: 'chen-meilin' });
    }
    clock.at = morning + 7 * 24 * HOUR;
    await expect(sessions.find(token)).resolves.toBeUndefined();
  });

  it('ends when nobody uses it for half a day', async () => {
    const { token } = await open();
    clock.at = morning + 12 * HOUR;
    await expect(sessions.find(token)).resolves.toBeUndefined();
  });

  it('is noted as seen once a minute', async () => {
    const { token, id } = await open();
    const seenAfter = async (seconds: number) => {
      clock.at = morning + seconds * 1000;
      await sessions.find(token);
      return (await sessions.of('chen-meilin')).find((session) => session.id === id)?.lastSeenAt;
    };
    expect(await seenAfter(59)).toBe('2026-03-02T01:00:00.000Z');
    expect(await seenAfter(61)).toBe('2026-03-02T01:01:01.000Z');
  });

  it('is kept without what its browser shows', async () => {
    const { token } = await open();
    const kept = await ask(database.url, 'SELECT s::text AS row FROM identity.sessions s');
    expect(kept.length).toBeGreaterThan(0);
    expect(JSON.stringify(kept)).not.toContain(token);
  });

  it('is forgotten by the next sign-in when it is over', async () => {
    await open();
    clock.at = morning + 30 * 24 * HOUR;
    await open();
    const [row] = await ask(database.url, 'SELECT count(*)::int AS left FROM identity.sessions');
    expect(row).toEqual({ left: 1 });
  });
});
