import { StreamQueue } from './stream-queue.js';

const never = new Promise<never>(() => undefined);

/** Notes who begins and who ends. */
const noted = () => {
  const notes: string[] = [];
  const work = (name: string) => async () => {
    notes.push(`${name} begins`);
    await Promise.resolve();
    notes.push(`${name} ends`);
  };
  return { notes, work };
};

describe('Those who write to one stream', () => {
  it('do so one after the other, in the order they came', async () => {
    const queue = new StreamQueue();
    const { notes, work } = noted();
    await Promise.all(['a', 'b', 'c'].map((name) => queue.inTurn('s', work(name))));
    expect(notes).toEqual(['a', 'b', 'c'].flatMap((name) => [`${name} begins`, `${name} ends`]));
  });

  it('do not wait for those who write to another', async () => {
    const queue = new StreamQueue();
    void queue.inTurn('hung', () => never);
    expect(await queue.inTurn('other', async () => 'done')).toBe('done');
  });

  it('go on after one that failed', async () => {
    const queue = new StreamQueue();
    const failed = queue.inTurn('s', () => Promise.reject(new Error('no')));
    const next = queue.inTurn('s', async () => 'done');
    await expect(failed).rejects.toThrow('no');
    expect(await next).toBe('done');
  });

  it('do not wait for ever behind one that hangs', async () => {
    const queue = new StreamQueue({ patienceMs: 1 });
    void queue.inTurn('s', () => never);
    expect(await Promise.all(['a', 'b'].map((name) => queue.inTurn('s', async () => name)))).toEqual(['a', 'b']);
  });

  it('are no more than can wait', async () => {
    const queue = new StreamQueue({ longest: 1 });
    void queue.inTurn('s', () => never);
    expect(await queue.inTurn('s', async () => 'beside them')).toBe('beside them');
  });
});
