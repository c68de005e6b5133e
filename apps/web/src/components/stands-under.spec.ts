import { standsUnder } from './stands-under.js';

const units = [
  { id: 'street', parent: 'district' },
  { id: 'other-street', parent: 'district' },
  { id: 'wangjiang', parent: 'street' },
  { id: 'grid', parent: 'wangjiang' },
  { id: 'former', parent: 'other-street', now: { id: 'wangjiang', name: '望江社区' } },
  { id: 'district', parent: null },
];
const under = (id: string, top: string) =>
  standsUnder(units.find((unit) => unit.id === id) ?? { id, parent: null }, top, units);

describe('A unit', () => {
  it('stands under itself and whatever it belongs to, and nothing else', () => {
    expect(['street', 'wangjiang', 'grid'].map((id) => under(id, 'street'))).toEqual([true, true, true]);
    expect(['district', 'other-street'].map((id) => under(id, 'street'))).toEqual([false, false]);
  });

  it('that was merged stands where its successor does', () => {
    expect([under('former', 'street'), under('former', 'other-street')]).toEqual([true, false]);
  });
});
