import { eventually } from '../support/eventually.js';
import { echoDesk } from './echoes.js';

let desk: Awaited<ReturnType<typeof echoDesk>>;
beforeEach(async () => {
  desk = await echoDesk();
});
afterEach(() => desk.close());

const settled = (position: Awaited<ReturnType<typeof desk.call>>) =>
  desk.checkpoints.waitFor('echoes_v1', position, 10_000);

const parked = async () =>
  (await desk.pool.query('SELECT stream, revision, attempts, error FROM lists.parked ORDER BY stream, revision')).rows;

const broken = (isBroken: (word: string) => boolean) => ({
  ...desk.door,
  send: async (...asked: Parameters<typeof desk.door.send>) => {
    if (isBroken(asked[0].word)) throw new Error('The valley is closed');
    await desk.door.send(...asked);
  },
});

describe('An ask that the domain refuses', () => {
  it('is told as information, and the asks beside it and after it go on', async () => {
    desk.refused.add('damn');
    const told: string[] = [];
    desk
      .runner({ log: (level, message, details) => told.push(`${level}: ${message} (${String(details?.['reason'])})`) })
      .start();
    await desk.call('call-a', 'damn');
    expect(await settled(await desk.call('call-a', 'hello'))).toBe(true);
    expect(await desk.heard('south')).toEqual(['hello']);
    expect(told.filter((line) => line.includes('refused'))).toEqual([
      'info: Ask refused (word-refused)',
      'info: Ask refused (word-refused)',
    ]);
    expect(await parked()).toEqual([]);
  });

  it('is followed by what to do instead', async () => {
    desk.refused.add('damn');
    desk.runner().start();
    expect(await settled(await desk.call('call-a', 'damn', 'dear me'))).toBe(true);
    expect(await desk.heard('north')).toEqual(['dear me']);
  });
});

describe('An ask that goes wrong', () => {
  it('is made again until it succeeds', async () => {
    let failures = 3;
    desk.runner({ door: broken(() => (failures -= 1) >= 0) }).start();
    expect(await settled(await desk.call('call-a', 'hello'))).toBe(true);
    expect(await desk.heard('north')).toEqual(['hello']);
  });

  it('is parked after its attempts, later events of its stream behind it, and the rest goes on', async () => {
    const runner = desk.runner({ attempts: 3, door: broken((word) => word === 'lost') });
    runner.start();
    await desk.call('call-a', 'lost');
    await desk.call('call-a', 'hush');
    await desk.call('call-a', 'later');
    expect(await settled(await desk.call('call-b', 'hello'))).toBe(true);
    expect(await desk.heard('north')).toEqual(['hello']);
    expect(await parked()).toEqual([
      { stream: 'call-a', revision: '0', attempts: 3, error: 'The valley is closed' },
      { stream: 'call-a', revision: '2', attempts: 0, error: 'Waits behind an earlier event of its stream' },
    ]);
    expect((await runner.lag()).parked).toBe(2);
  });

  it('stays parked until its replay is due, also when nothing else is to be done', async () => {
    desk.runner({ attempts: 2, door: broken((word) => word === 'lost') }).start();
    expect(await settled(await desk.call('call-a', 'lost'))).toBe(true);
    expect(await settled(await desk.call('call-b', 'hello'))).toBe(true);
    expect(await parked()).toEqual([{ stream: 'call-a', revision: '0', attempts: 2, error: 'The valley is closed' }]);
  });

  it('is made again by itself after a while, and what waits behind it follows', async () => {
    let closed = true;
    const runner = desk.runner({ attempts: 1, replayMs: 50, door: broken(() => closed) });
    runner.start();
    await desk.call('call-a', 'one');
    expect(await settled(await desk.call('call-a', 'two'))).toBe(true);
    await eventually(async () => expect((await parked())[0]).toMatchObject({ revision: '0', attempts: 2 }));
    closed = false;
    await eventually(async () => expect((await runner.lag()).parked).toBe(0));
    await settled(await desk.call('call-a', 'three'));
    expect(await desk.heard('south')).toEqual(['one', 'two', 'three']);
  });
});

describe('An event that its process cannot read', () => {
  it('is parked at once, and other streams go on', async () => {
    desk.runner({ attempts: 50, retryMs: 5_000 }).start();
    await desk.call('call-a', '');
    expect(await settled(await desk.call('call-b', 'hello'))).toBe(true);
    expect(await parked()).toEqual([{ stream: 'call-a', revision: '0', attempts: 1, error: 'Nothing was called' }]);
  });
});
