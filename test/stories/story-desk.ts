import { starterListId } from '@crosswalk/breakdown-lists';
import type { Actor } from '@crosswalk/identity';
import { unitIdOf } from '@crosswalk/organisation';
import { pdf } from '../attachments/samples.js';
import { runApi } from '../http/support/api.js';
import { freshDatabase } from '../support/postgres.js';

export const community = 'chen-meilin';
export const subdistrict = 'zhou-ting';
export const coordinator = 'he-min';
export const police = 'xu-qiang';
export const urban = 'shen-yue';
export const housing = 'wu-hao';
/** The heads of the departments, who sign plans and ask for extensions. */
export const policeHead = 'jiang-bo';
export const urbanHead = 'tang-li';
export const housingHead = 'guo-feng';
export const enterprises = 'ma-lin';
export const organisation = 'fang-yun';
export const team = 'gu-daming';

export const trafficPolice = unitIdOf('department', '交警大队');
export const urbanManagement = unitIdOf('department', '城管局');
export const housingBureau = unitIdOf('department', '住建局');
export const districtList = starterListId('district');
export const communityList = starterListId('community');

/** The day it is at the installation, or that many days later. */
export const day = (later = 0): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date(Date.now() + later * 86_400_000));

/** A whole installation of its own, and the requests that stories are told in. */
export const storyDesk = async (options: Readonly<{ procedures?: string; people?: readonly Actor[] }> = {}) => {
  const database = await freshDatabase();
  const api = await runApi(database.url, options);

  /** Writes, and is not refused. */
  const write = async (person: string, path: string, body: object = {}) => {
    const answer = await api.as(person).post(`/api/${path}`).send(body);
    if (answer.status !== 201) throw new Error(`${person} ${path}: ${JSON.stringify(answer.body)}`);
    return { ...answer.body, position: answer.headers['crosswalk-position'] };
  };

  /** What is refused, and how it is told. */
  const refusal = async (person: string, path: string, body: object = {}, language = 'zh') => {
    const answer = await api.as(person).post(`/api/${path}`).set('Accept-Language', language).send(body);
    return { status: answer.status, code: answer.body.code, detail: answer.body.detail };
  };

  const read = async (person: string, path: string, query: object = {}, language = 'zh') =>
    (await api.as(person).get(`/api/${path}`).query(query).set('Accept-Language', language).expect(200)).body;

  /** The case file as a story: what happened, in words, from the first line to the last. */
  const story = async (id: string, language: string): Promise<readonly string[]> =>
    (await read(coordinator, `cases/${id}`, {}, language)).history.map(({ words }: { words: string }) => words);

  /** A document attached to the case. */
  const attach = async (person: string, id: string, name: string): Promise<string> => {
    const upload = api.as(person).post(`/api/cases/${id}/attachments`).set('Idempotency-Key', `${id}-${name.length}`);
    return (await upload.attach('file', pdf, name).expect(201)).body.attachment;
  };

  const close = async (): Promise<void> => {
    await api.close();
    await database.drop();
  };
  return { api, write, refusal, read, story, attach, close };
};

export type StoryDesk = Awaited<ReturnType<typeof storyDesk>>;
