import { randomUUID } from 'node:crypto';
import { starterListId } from '@crosswalk/breakdown-lists';
import { unitIdOf } from '@crosswalk/organisation';
import { pdf } from '../attachments/samples.js';
import { runApi, type RunningApi } from '../http/support/api.js';
import { filing } from '../http/support/filing.js';
import { eventually } from '../support/eventually.js';
import { freshDatabase } from '../support/postgres.js';
import { morePeople } from './people.js';

export type Things = Readonly<
  Record<'cases' | 'lists' | 'visits' | 'offers' | 'units' | 'people' | 'attachment', string>
>;

const DAY = '2026-01-01';

/** A district with something of every kind in it, and what the organisation has its own of. */
export const openWorld = async () => {
  const database = await freshDatabase();
  const api = await runApi(database.url, { people: morePeople, procedures: 'test/fixtures/procedures' });
  const write = async (person: string, path: string, body: object = {}): Promise<Record<string, unknown>> => {
    const answer = await api.as(person).post(`/api/${path}`).send(body);
    if (answer.status >= 300) throw new Error(`${person} ${path}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const made = async (...asked: Parameters<typeof write>): Promise<string> => String((await write(...asked))['id']);
  const close = async (): Promise<void> => {
    await api.close();
    await database.drop();
  };
  try {
    return { api, ...(await everyThing(api, { write, made })), close };
  } catch (error) {
    await close();
    throw error;
  }
};

type Writing = Readonly<{
  write: (person: string, path: string, body?: object) => Promise<Record<string, unknown>>;
  made: (person: string, path: string, body?: object) => Promise<string>;
}>;

/** A case of 望江社区 that the traffic police have resolved, and an errand that an organisation has. */
const everyThing = async (api: RunningApi, { write, made }: Writing) => {
  const attach = async (person: string, id: string): Promise<string> =>
    (
      await api
        .as(person)
        .post(`/api/cases/${id}/attachments`)
        .set('Idempotency-Key', randomUUID())
        .attach('file', pdf, '验收单.pdf')
        .expect(201)
    ).body.attachment;
  const resolve = async (person: string, id: string): Promise<string> => {
    await write(person, `cases/${id}/claims`);
    const shown = await attach(person, id);
    await write(person, `cases/${id}/resolution`, { outcome: '已完成', evidence: [shown] });
    return shown;
  };
  const lists = starterListId('community');
  const cases = await made('chen-meilin', 'cases', { ...filing, procedure: 'short-problem' });
  await write('chen-meilin', `cases/${cases}/listing`, { list: lists });
  await eventually(() => write('chen-meilin', `lists/${lists}/editions`)); // the list hears of its case
  const attachment = await resolve('xu-qiang', cases);

  const shopping = { procedure: 'errand', category: 'shopping' };
  const offers = await made('fang-yun', 'offers', { ...shopping, title: '代买', capacity: 9 });
  const errand = await made('chen-meilin', 'cases', { ...filing, ...shopping, answers: { what: '大米' } });
  const ownAttachment = await resolve('fang-yun', errand);

  const round = { campaign: '大走访', group: '第三联络组', from: DAY, to: '2031-12-31', planned: 9 };
  const visits = await made('chen-meilin', 'visits', round);
  const units = await made('zhao-lei', 'units', { kind: 'department', name: '临时机构' });
  const people = await made('zhao-lei', 'people', { id: 'somebody-else', name: { zh: '某人', en: 'Somebody' } });
  const machine = { name: '12345 热线', role: 'machine', scopes: ['read', 'file', 'work', 'manage'] };
  const inAWeek = new Date(Date.now() + 7 * 24 * 3_600_000).toISOString();
  const { token } = await write('zhao-lei', 'tokens', { ...machine, expiresAt: inAWeek });
  const things: Things = { cases, lists, visits, offers, units, people, attachment };
  return {
    token: String(token),
    things,
    ofOrganisation: { ...things, cases: errand, attachment: ownAttachment },
    named: {
      department: unitIdOf('department', '交警大队'),
      departments: unitIdOf('department', '交警大队'),
      to: unitIdOf('department', '城管局'),
      community: unitIdOf('community', '望江社区'),
      list: lists,
      category: 'crossing',
      procedure: 'short-problem',
    },
  };
};
