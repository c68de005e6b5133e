import { unitIdOf } from '@crosswalk/organisation';
import { runApi } from '../http/support/api.js';
import { freshDatabase } from '../support/postgres.js';

export const community = 'chen-meilin';
export const neighbour = 'lin-jianguo';
export const subdistrict = 'zhou-ting';
export const coordinator = 'he-min';
export const wangjiang = unitIdOf('community', '望江社区');

/** What opens the round of the story; `from` lies far enough back that all of it has occurred. */
export const opening = {
  campaign: '2026 春季大走访',
  group: '第三联络组',
  members: ['陈美琳', '老周'],
  route: '望江家园 1 至 6 幢',
  from: '2026-03-01',
  to: '2026-03-15',
  planned: 4,
};

export const crosswalk = {
  door: '3幢2单元501',
  title: '望江东路缺少斑马线',
  description: '去菜市场要绕行六百米',
  category: 'crossing',
  at: '2026-03-02T01:30:00.000Z',
};

type Answer = { headers: Record<string, string> };

/** The whole API on a database of its own, with rounds to go. */
export const goRound = async () => {
  const database = await freshDatabase();
  const api = await runApi(database.url);
  let rounds = 0;
  return {
    api,
    /** A round of its own. */
    open: async (changes: object = {}): Promise<string> => {
      const body = { ...opening, group: `第${(rounds += 1)}联络组`, ...changes };
      return (await api.as(community).post('/api/visits').send(body).expect(201)).body.id as string;
    },
    enter: (person: string, id: string, what: string, body: object = {}) =>
      api.as(person).post(`/api/visits/${id}/${what}`).send(body),
    send: (id: string, bytes: Buffer, { key = 'sheet', name = '走访.csv', language = 'zh', person = community } = {}) =>
      api
        .as(person)
        .post(`/api/visits/${id}/sheet`)
        .set('Idempotency-Key', key)
        .set('Accept-Language', language)
        .attach('file', bytes, name),
    /** The tally, once it has seen what an answer tells of. */
    tally: async (id: string, { headers }: Answer) => {
      const query = { atLeast: String(headers['crosswalk-position']) };
      const { body } = await api.as(coordinator).get(`/api/visits/${id}`).query(query).expect(200);
      return body;
    },
    close: async (): Promise<void> => {
      await api.close();
      await database.drop();
    },
  };
};
