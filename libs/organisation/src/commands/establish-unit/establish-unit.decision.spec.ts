import { unitDecider } from '../../unit/decider.js';
import { unitIdOf } from '../../unit/ids.js';
import { establishUnit, type EstablishUnit } from './establish-unit.decision.js';

const wangjiang: EstablishUnit = {
  kind: 'community',
  name: '望江社区',
  parent: unitIdOf('subdistrict', '望江街道'),
  by: 'amal',
  at: '2026-03-02T04:00:00.000Z',
};

describe('A unit', () => {
  it('is established under a parent of the level above', () => {
    expect(establishUnit(wangjiang, unitDecider.initialState, 'subdistrict')).toEqual([
      { type: 'UnitEstablished', data: wangjiang },
    ]);
  });

  it('is not established twice', () => {
    const [established] = establishUnit(wangjiang, unitDecider.initialState, 'subdistrict');
    if (!established) throw new Error('nothing was established');
    const state = unitDecider.evolve(unitDecider.initialState, established);
    expect(establishUnit(wangjiang, state, 'subdistrict')).toEqual([]);
  });

  it.each(['organisation', 'team'] as const)('of the kind %s stands under a district or a subdistrict', (kind) => {
    const yinling = { kind, name: '望江银龄志愿队', by: 'amal', at: wangjiang.at };
    for (const parent of ['district', 'subdistrict', undefined] as const) {
      expect(establishUnit(yinling, unitDecider.initialState, parent)).toHaveLength(1);
    }
    expect(() => establishUnit(yinling, unitDecider.initialState, 'community')).toThrow('parent-of-wrong-kind');
  });

  it('is refused under a unit that cannot have it below', () => {
    expect(() => establishUnit(wangjiang, unitDecider.initialState, 'department')).toThrow(
      expect.objectContaining({ code: 'parent-of-wrong-kind', field: 'parent' }) as Error,
    );
  });
});
