import type { Day } from './ids.js';
import { heldOn } from './state.js';

const day = (text: string): Day => text as Day;
const period = { from: day('2026-03-02'), to: day('2026-06-30') };

describe('A post', () => {
  it.each([
    ['2026-03-01', false],
    ['2026-03-02', true],
    ['2026-06-30', true],
    ['2026-07-01', false],
  ])('from 2 March to 30 June is held on %s: %s', (on, held) => {
    expect(heldOn(period, on)).toBe(held);
  });

  it('without a last day is held from its first day on', () => {
    const { from } = period;
    expect(['2026-03-01', '2026-03-02', '2999-01-01'].map((on) => heldOn({ from }, on))).toEqual([false, true, true]);
  });
});
