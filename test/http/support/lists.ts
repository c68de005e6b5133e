import type { Actor } from '@crosswalk/identity';
import { unitIdOf } from '@crosswalk/organisation';
import { freshDatabase } from '../../support/postgres.js';
import { runApi } from './api.js';
import { filing } from './filing.js';

export const community = 'chen-meilin';
export const neighbour = 'lin-jianguo';
export const subdistrict = 'zhou-ting';
export const coordinator = 'he-min';
export const police = 'xu-qiang';

export const wangjiang = unitIdOf('community', '望江社区');
export const jinjiang = unitIdOf('community', '近江社区');
export const nobody = '00000000-0000-4000-8000-000000000000';

/** The API on a database of its own, and the few requests that stories of lists are told in. */
export const listDesk = async (people: readonly Actor[] = []) => {
  const database = await freshDatabase();
  const api = await runApi(database.url, { people });
  const write = (person: string, path: string, body: object = {}) => api.as(person).post(`/api/${path}`).send(body);
  const read = async (path: string, query: object = {}) =>
    (await api.as(coordinator).get(`/api/${path}`).query(query).expect(200)).body;

  const fileOne = async (): Promise<string> => (await write(community, 'cases', filing).expect(201)).body.id;
  const open = async (person: string, body: object): Promise<string> =>
    (await write(person, 'lists', body).expect(201)).body.id;

  let opened = 0;
  /** What to open a list with that no other test knows. */
  const another = (level: string, more: object = {}) => {
    opened += 1;
    return { name: `清单 ${opened}`, level, from: '2026-01-01', ...more };
  };

  /** A new case on that list. */
  const putOn = async (list: string): Promise<string> => {
    const id = await fileOne();
    await write(coordinator, `cases/${id}/listing`, { list }).expect(201);
    return id;
  };

  const close = async (): Promise<void> => {
    await api.close();
    await database.drop();
  };
  return { api, write, read, fileOne, open, another, putOn, close };
};

export type ListDesk = Awaited<ReturnType<typeof listDesk>>;
