import { defineBench, type Variant } from './bench.js';
import { measure } from './measure.js';
import { quantile } from './spread.js';

const asked: string[] = [];
const variant = (name: string, role: Variant<object>['role'], perSecond: readonly number[]): Variant<object> => ({
  name,
  role,
  run: async (_, { round }) => {
    asked.push(name);
    return { perSecond: perSecond[round] ?? NaN };
  },
});

const bench = (variants: readonly Variant<object>[]) =>
  defineBench<object>({
    about: 'planted',
    figures: { perSecond: { unit: '/s', better: 'more' } },
    setup: async () => ({}),
    variants,
    teardown: async () => undefined,
  });

describe('A bench', () => {
  beforeEach(() => asked.splice(0));

  it('runs its variants in turns, after one uncounted round', async () => {
    const variants = [variant('a', 'ours', [1, 2, 4]), variant('b', 'floor', [1, 2, 2])];
    const [ours] = await measure(bench(variants), {}, { runs: 2, quick: false });
    expect(asked).toEqual(['a', 'b', 'a', 'b', 'a', 'b']);
    expect(ours?.figures).toEqual({ perSecond: { median: 3, min: 2, max: 4 } });
  });

  it('compares ours with each other variant run by run', async () => {
    const variants = [
      variant('a', 'ours', [9, 2, 4]),
      variant('b', 'floor', [9, 2, 2]),
      variant('c', 'peer', [9, 1, 4]),
    ];
    const [ours, floor] = await measure(bench(variants), {}, { runs: 2, quick: false });
    expect(ours?.ratios).toEqual([
      { to: 'b', role: 'floor', figures: { perSecond: { median: 1.5, min: 1, max: 2 } } },
      { to: 'c', role: 'peer', figures: { perSecond: { median: 1.5, min: 1, max: 2 } } },
    ]);
    expect(floor?.ratios).toEqual([]);
  });

  it('compares only within one setting', async () => {
    const variants = [
      { ...variant('a', 'ours', [1, 2]), setting: '8 at once' },
      { ...variant('b', 'floor', [1, 2]), setting: '32 at once' },
    ];
    const [ours] = await measure(bench(variants), {}, { runs: 1, quick: false });
    expect(ours?.ratios).toEqual([]);
  });

  it('refuses a run that leaves a figure out', async () => {
    const variants = [variant('a', 'ours', [1])];
    await expect(measure(bench(variants), {}, { runs: 1, quick: false })).rejects.toThrow(
      'a gave no number for perSecond',
    );
  });
});

describe('A quantile', () => {
  it('lies between its neighbours', () => {
    expect(quantile([4, 1, 2, 3], 0.5)).toBe(2.5);
    expect(quantile([1, 2, 3], 1)).toBe(3);
  });
});
