import { Clock } from '@crosswalk/http';
import pg from 'pg';
import { Sessions } from '../../libs/identity/src/sessions/sessions.js';
import { SessionTable } from '../../libs/identity/src/sessions/sessions.table.js';
import { Accounts } from '../../libs/identity/src/accounts/accounts.js';
import { AccountTable } from '../../libs/identity/src/accounts/accounts.table.js';
import { LeaverTable } from '../../libs/identity/src/administration/leavers.table.js';
import { SubjectTable } from '../../libs/identity/src/oidc/subjects.table.js';
import { ask } from '../support/databases.js';
import { eventually } from '../support/eventually.js';
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
let accounts: Accounts;

beforeAll(async () => {
  database = await freshDatabase();
  pool = new pg.Pool({ connectionString: database.appUrl });
});

beforeEach(() => {
  clock = new SetClock();
  sessions = new Sessions(new SessionTable(pool), clock);
  accounts = new Accounts(new AccountTable(pool), clock);
});

afterAll(async () => {
  await pool.end();
  await database.drop();
});

const open = () => sessions.open({ person: 'chen-meilin', device: 'Edge · Windows' });

/** Finds a session that somebody uses who works here. */
const used = async (token: string) => {
  const session = await sessions.find(token);
  if (session) await sessions.noteUse(session);
  return session;
};

describe('A session', () => {
  it('goes on while it is used, up to a week', async () => {
    const { token } = await open();
    for (let day = 0; day < 14; day += 1) {
      clock.at = morning + day * 11.9 * HOUR;
      expect(await used(token)).toMatchObject({ person: 'chen-meilin' });
    }
    clock.at = morning + 7 * 24 * HOUR;
    await expect(sessions.find(token)).resolves.toBeUndefined();
  });

  it('ends when nobody uses it for half a day', async () => {
    const { token } = await open();
    clock.at = morning + 12 * HOUR;
    await expect(sessions.find(token)).resolves.toBeUndefined();
  });

  it('is not kept going by somebody who is only asked who they were', async () => {
    const { token } = await open();
    clock.at = morning + 11 * HOUR;
    await sessions.find(token);
    clock.at = morning + 12 * HOUR;
    await expect(sessions.find(token)).resolves.toBeUndefined();
  });

  it('is noted as seen once a minute', async () => {
    const { token, id } = await open();
    const seenAfter = async (seconds: number) => {
      clock.at = morning + seconds * 1000;
      await used(token);
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

describe('A password that was shown', () => {
  const NEXT = 'three herons at dawn';

  /** Shows the one-time password of a new account. */
  const shown = async (person: string) => {
    const { oneTimePassword: current } = await accounts.reset(person);
    const proof = await accounts.prove(person, current);
    if (!proof) throw new Error('A one-time password opens nothing');
    return { person, current, proof };
  };
  const sessionsKept = async (person: string) =>
    (await ask(database.url, `SELECT way FROM identity.sessions WHERE person = '${person}'`)).length;

  it('opens nothing when its account is closed or reset before the session is there', async () => {
    const [closed, reset] = [await shown('lu-ping'), await shown('lu-an')];
    await accounts.close(closed.person);
    await accounts.reset(reset.person);
    expect(await sessions.openBy(closed.proof, '')).toBeUndefined();
    expect(await sessions.openBy(reset.proof, '')).toBeUndefined();
  });

  it.each(['close', 'reset'] as const)('leaves no session to an account that others %s at that moment', async (end) => {
    const { person, proof } = await shown(`lu-${end}`);
    const client = await pool.connect();
    await client.query('BEGIN');
    const opened = await new Sessions(new SessionTable(client), clock).openBy(proof, '');
    const ending = accounts[end](person);
    await eventually(async () => {
      const waiting = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
      expect(await ask(database.url, waiting)).toHaveLength(1);
    });
    await client.query('COMMIT');
    client.release();
    await ending;
    expect(opened).toBeDefined();
    expect(await sessionsKept(person)).toBe(0);
  });

  it('makes no new one for an account that was closed or reset meanwhile', async () => {
    const [closed, reset] = [await shown('lu-ping'), await shown('lu-an')];
    await accounts.close(closed.person);
    const { oneTimePassword } = await accounts.reset(reset.person);
    for (const { person, current, proof } of [closed, reset]) {
      await expect(accounts.choose({ id: person }, { current, next: NEXT }, { proof })).rejects.toThrow(
        'password-wrong',
      );
    }
    expect(await accounts.has(closed.person)).toBe(false);
    expect(await accounts.prove(reset.person, oneTimePassword)).toBeDefined();
  });

  it('has opened nothing for an account that is there no more', async () => {
    const { person, proof } = await shown('lu-ping');
    const opened = await sessions.openBy(proof, '');
    await pool.query('DELETE FROM identity.accounts WHERE person = $1', [person]);
    expect(await sessions.find(opened?.token ?? '')).toBeUndefined();
    expect(await sessions.of(person)).toEqual([]);
  });

  it('goes on in the session that another was chosen in, and in no other', async () => {
    const { person, current, proof } = await shown('lu-kang');
    const [here, there] = [await sessions.openBy(proof, ''), await sessions.openBy(proof, '')];
    await accounts.choose({ id: person }, { current, next: NEXT }, { proof, but: here?.id ?? '' });
    expect((await sessions.of(person)).map(({ id }) => id)).toEqual([here?.id]);
    expect(await sessions.find(there?.token ?? '')).toBeUndefined();
  });
});

describe('Whoever leaves', () => {
  it('has nothing left to come in with but what was made since', async () => {
    const leavers = new LeaverTable(pool);
    const kept = async () =>
      ask(
        database.url,
        `SELECT (SELECT count(*)::int FROM identity.accounts WHERE person = 'lu-qiu') AS accounts,
                (SELECT count(*)::int FROM identity.sessions WHERE person = 'lu-qiu') AS sessions,
                (SELECT count(*)::int FROM identity.subjects WHERE person = 'lu-qiu') AS subjects`,
      );
    await accounts.reset('lu-qiu');
    await sessions.open({ person: 'lu-qiu', device: '' });
    const subject = { issuer: 'https://id.example', subject: 'a-1' };
    await new SubjectTable(pool).bind(subject, 'lu-qiu', clock.now());
    await leavers.withdraw('lu-qiu', new Date(morning - HOUR).toISOString());
    expect(await kept()).toEqual([{ accounts: 1, sessions: 1, subjects: 1 }]);
    await leavers.withdraw('lu-qiu', clock.now());
    expect(await kept()).toEqual([{ accounts: 0, sessions: 0, subjects: 0 }]);
  });
});
