import { unitDecider } from '../../unit/decider.js';
import { unitIdOf } from '../../unit/ids.js';
import { establishUnit, requireNewName, type EstablishUnit } from './establish-unit.decision.js';

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

  it.each(['organisation', 'team'] as const)(
    'of the kind %s stands under a district, a subdistrict or a community',
    (kind) => {
      const yinling = { kind, name: '望江银龄志愿队', by: 'amal', at: wangjiang.at };
      for (const parent of ['district', 'subdistrict', 'community', undefined] as const) {
        expect(establishUnit(yinling, unitDecider.initialState, parent)).toHaveLength(1);
      }
      expect(() => establishUnit(yinling, unitDecider.initialState, 'department')).toThrow('parent-of-wrong-kind');
    },
  );

  it('is refused under a unit that cannot have it below', () => {
    expect(() => establishUnit(wangjiang, unitDecider.initialState, 'department')).toThrow(
      expect.objectContaining({ code: 'parent-of-wrong-kind', field: 'parent' }) as Error,
    );
  });
});

describe('A grid or a building', () => {
  it('stands under a community, a building also under a subdistrict', () => {
    const grid = { ...wangjiang, kind: 'grid', name: '望江第一网格' } as const;
    const building = { ...wangjiang, kind: 'building', name: '望江国际中心' } as const;
    expect(establishUnit(grid, unitDecider.initialState, 'community')).toHaveLength(1);
    expect(establishUnit(building, unitDecider.initialState, 'subdistrict')).toHaveLength(1);
    expect(() => establishUnit(grid, unitDecider.initialState, 'subdistrict')).toThrow('parent-of-wrong-kind');
  });

  it('never stands alone', () => {
    const alone = { kind: 'grid', name: '望江第一网格', by: 'amal', at: wangjiang.at } as const;
    expect(() => establishUnit(alone, unitDecider.initialState)).toThrow('parent-missing');
  });
});

describe('The name of a new unit', () => {
  const called = { established: true, kind: 'community', name: '望江新社区' } as const;

  it('is nobody else’s, and no former one', () => {
    expect(() => requireNewName(wangjiang, unitDecider.initialState, true)).toThrow('unit-name-taken');
    expect(() => requireNewName(wangjiang, called, false)).toThrow('unit-called-otherwise');
    expect(() => requireNewName({ ...wangjiang, name: '望江新社区' }, called, false)).not.toThrow();
  });

  it('is not that of a unit which has come to its end', () => {
    const ended = { ...called, name: '望江社区', end: { how: 'closed' } } as const;
    expect(() => requireNewName(wangjiang, ended, false)).toThrow('unit-closed');
  });
});
