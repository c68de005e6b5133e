import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runApi, type RunningApi } from '../http/support/api.js';
import { filing } from '../http/support/filing.js';
import { freshDatabase, type FreshDatabase } from '../support/postgres.js';

const COMMUNITY = 'chen-meilin';
const DEPARTMENT = 'xu-qiang';

let database: FreshDatabase;
let procedures: string;
let api: RunningApi | undefined;
beforeEach(async () => {
  database = await freshDatabase();
  procedures = await mkdtemp(join(tmpdir(), 'crosswalk-versions-'));
});
afterEach(async () => {
  await api?.close();
  await rm(procedures, { recursive: true });
  await database.drop();
});

/** The service, started on what the folder of procedures now holds. */
const restart = async (): Promise<RunningApi> => {
  await api?.close();
  api = undefined;
  return (api = await runApi(database.url, { procedures }));
};

const application = {
  ...filing,
  procedure: 'job-fair-stall',
  category: 'outdoor-stall',
  answers: { fair: '2027-03-06', posts: 12, tent: false },
  urgency: 'ordinary',
};

it('A case goes on under the version it was filed under, and the next is filed under the newest', async () => {
  const first = await readFile('docs/examples/job-fair-stall.v1.yaml', 'utf8');
  const second = first
    .replace('version: 1', 'version: 2')
    .replace('from: filed', 'from: listed')
    .replace('steps:', 'steps:\n  - { step: listing, before: claimed }');

  await writeFile(join(procedures, 'stall.yaml'), first);
  const before = await restart();
  const old = (await before.as(COMMUNITY).post('/api/cases').send(application).expect(201)).body.id;

  await writeFile(join(procedures, 'stall.yaml'), second);
  const after = await restart();
  const fresh = (await after.as(COMMUNITY).post('/api/cases').send(application).expect(201)).body.id;
  await after.as(DEPARTMENT).post(`/api/cases/${old}/claims`).send({}).expect(201);
  const refused = await after.as(DEPARTMENT).post(`/api/cases/${fresh}/claims`).send({}).expect(404);
  // The newest asks for a list first: until then it is no department's concern.
  expect(refused.body).toMatchObject({ code: 'case-unknown' });
  const shown = async (id: string) => (await after.as(COMMUNITY).get(`/api/cases/${id}`).expect(200)).body.procedure;
  expect(await shown(old)).toMatchObject({ name: 'job-fair-stall', version: 1 });
  expect(await shown(fresh)).toMatchObject({ name: 'job-fair-stall', version: 2 });
});
