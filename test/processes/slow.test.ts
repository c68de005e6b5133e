import { Feed, processOf, type Door } from '@crosswalk/projections';
import { eventually } from '../support/eventually.js';
import { echoDesk, echoes } from './echoes.js';

type Echo = Parameters<Door<{ to: string; word: string }>['send']>[0];

let desk: Awaited<ReturnType<typeof echoDesk>>;
beforeEach(async () => {
  desk = await echoDesk();
});
afterEach(() => desk.close());

const gate = () => {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
};

/** Two processes on one feed: the first asks only once its gate is open, and each remembers what it asked for. */
const slowAndQuick = () => {
  const { opened, open } = gate();
  const asked: Readonly<Record<'slow' | 'quick', string[]>> = { slow: [], quick: [] };
  const doorOf = (name: keyof typeof asked): Door<Echo> => ({
    send: async ({ to, word }) => {
      if (name === 'slow') await opened;
      if (to === 'north') asked[name].push(word);
    },
    refusalOf: () => undefined,
  });
  const feed = new Feed({ store: desk.store, pool: desk.pool, checkpoints: desk.checkpoints });
  for (const name of ['slow', 'quick'] as const) {
    feed.process(processOf({ process: { ...echoes, name }, door: doorOf(name) }));
  }
  return { feed, open, asked };
};

const reached = (id: string, position: Parameters<typeof desk.checkpoints.waitFor>[1]) =>
  desk.checkpoints.waitFor(id, position, 20_000);

describe('A process that is slow', () => {
  it('holds up no other, and deals with everything in order once it can', async () => {
    const { feed, open, asked } = slowAndQuick();
    feed.start();
    const words = Array.from({ length: 20 }, (_, at) => `word ${at}`);
    for (const word of words.slice(1)) await desk.call('call-a', word);
    const position = await desk.call('call-a', 'word 0');
    expect(await reached('quick_v1', position)).toBe(true);
    expect(asked.slow).toEqual([]);
    open();
    expect(await reached('slow_v1', position)).toBe(true);
    expect(asked.slow).toEqual([...words.slice(1), 'word 0']);
    await feed.stop();
  });

  it('reads by itself what would not fit in memory, and meets the feed again with nothing left out or twice', async () => {
    const { feed, open, asked } = slowAndQuick();
    feed.start();
    const words = Array.from({ length: 5_000 }, (_, at) => `word ${at}`);
    for (const word of words) await desk.call('call-a', word);
    await eventually(() => expect(asked.quick).toHaveLength(words.length), 20_000);
    open();
    const position = await desk.call('call-a', 'the end');
    expect(await reached('slow_v1', position)).toBe(true);
    expect(asked.slow).toEqual([...words, 'the end']);
    await feed.stop();
  });
});
