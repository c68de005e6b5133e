import { starterListId } from '@crosswalk/breakdown-lists';
import type { Actor } from '@crosswalk/identity';
import { unitIdOf } from '@crosswalk/organisation';
import { freshDatabase } from '../../support/postgres.js';
import { runApi } from './api.js';
import { filing } from './filing.js';

export const community = 'chen-meilin';
export const coordinator = 'he-min';
export const police = 'xu-qiang';
export const urban = 'shen-yue';
export const housing = 'wu-hao';
/** The heads of the departments, who sign plans and ask for extensions. */
export const policeHead = 'jiang-bo';
export const urbanHead = 'tang-li';
export const housingHead = 'guo-feng';

export const trafficPolice = unitIdOf('department', '交警大队');
export const urbanManagement = unitIdOf('department', '城管局');
export const housingBureau = unitIdOf('department', '住建局');

/** The API on a database of its own, and the requests that stories of claims are told in. */
export const claimDesk = async (people: readonly Actor[] = [], procedures?: string) => {
  const database = await freshDatabase();
  const api = await runApi(database.url, { people, ...(procedures === undefined ? {} : { procedures }) });

  const ask = (person: string, id: string, step: string, body: object = {}, language = 'zh') =>
    api.as(person).post(`/api/cases/${id}/${step}`).set('Accept-Language', language).send(body);

  /** Asks, and is not refused. */
  const done = async (person: string, id: string, step: string, body: object = {}) =>
    (await ask(person, id, step, body).expect(201)).body;

  const fileOne = async (more: object = {}): Promise<string> => {
    const { body } = await api
      .as(community)
      .post('/api/cases')
      .send({ ...filing, ...more })
      .expect(201);
    return body.id;
  };

  /** A new case on the list of the district. */
  const listOne = async (): Promise<string> => {
    const id = await fileOne();
    await done(coordinator, id, 'listing', { list: starterListId('district') });
    return id;
  };

  const read = async (id: string, language = 'zh') =>
    (await api.as(coordinator).get(`/api/cases/${id}`).set('Accept-Language', language).expect(200)).body;

  /** What has happened since it was listed, as the case file tells it. */
  const story = async (id: string, language: string): Promise<readonly string[]> =>
    (await read(id, language)).history.map(({ words }: { words: string }) => words).slice(2);

  const close = async (): Promise<void> => {
    await api.close();
    await database.drop();
  };
  return { api, ask, done, fileOne, listOne, read, story, close };
};

export type ClaimDesk = Awaited<ReturnType<typeof claimDesk>>;
