import { filing } from '../http/support/filing.js';
import { dataFolder } from '../support/data-folder.js';
import { eventually } from '../support/eventually.js';
import { FILES_CASES } from '../support/filing-load.js';
import { leash } from '../support/leash.js';
import { type RunningService, runService } from '../support/running-service.js';
import { signingIn } from '../support/signing-in.js';

const folder = dataFolder();
const cleanUp = leash(folder);
let service: RunningService;
let shown: Record<string, string>;
beforeAll(async () => {
  service = await runService(folder, { work: 'apart' });
  shown = { ...(await signingIn(service.url, service.said()).shownBy(FILES_CASES)) };
}, 120_000);
afterAll(cleanUp);

/** The process that does the work, as it tells of itself. */
const worker = (): number => {
  const told = [...service.said().matchAll(/^\[work\] Following the log.*\(process (\d+)\)/gm)].at(-1)?.[1];
  if (told === undefined) throw new Error('Nobody does the work yet');
  return Number(told);
};

const file = async (): Promise<Readonly<{ id: string; position: string }>> => {
  const answer = await fetch(`${service.url}/api/cases`, {
    method: 'POST',
    headers: { ...shown, 'content-type': 'application/json' },
    body: JSON.stringify(filing),
  });
  expect(answer.status).toBe(201);
  const { id } = (await answer.json()) as { id: string };
  return { id, position: answer.headers.get('crosswalk-position') ?? '' };
};

const listed = async (position: string) => {
  const answer = await fetch(`${service.url}/api/breakdown-list?atLeast=${position}`, { headers: shown });
  return (await answer.json()) as { upToDate: boolean; items: readonly { id: string }[] };
};

describe('Lists and processes apart from the service', () => {
  it('show a write to whoever waits for it', async () => {
    await eventually(worker, 60_000);
    const { id, position } = await file();
    const list = await listed(position);
    expect(list.upToDate).toBe(true);
    expect(list.items.map((item) => item.id)).toContain(id);
  });

  it('are started again when they were killed, and go on where they were', async () => {
    const killed = worker();
    process.kill(killed, 'SIGKILL');
    const { id, position } = await file();
    await eventually(() => expect(worker()).not.toBe(killed), 60_000);
    await eventually(async () => {
      const list = await listed(position);
      expect(list.items.map((item) => item.id)).toContain(id);
    }, 60_000);
  });

  it('stop with the service', async () => {
    const stopped = worker();
    await service.end('SIGTERM');
    expect(() => process.kill(stopped, 0)).toThrow('ESRCH');
  });
});
