import { closed, established, merged } from '../../../../test/support/organisation-story.js';
import { unitDecider } from './decider.js';
import type { UnitEvent } from './events.js';
import { unitIdOf } from './ids.js';
import { Successors } from './successors.js';

const idOf = (name: string) => unitIdOf('community', name);
const wangjiang = { id: idOf('望江社区'), name: '望江社区' };
const jinjiang = { id: idOf('近江社区'), name: '近江社区' };
const xinkailong = idOf('新开弄社区');
const unheardOf = idOf('没有的社区');

const known = (...stories: readonly (readonly [name: string, ...then: readonly UnitEvent[]])[]): Successors => {
  const successors = new Successors();
  for (const [name, ...then] of stories) {
    const events = [established('community', name), ...then];
    successors.set(idOf(name), events.reduce(unitDecider.evolve, unitDecider.initialState));
  }
  return successors;
};

const renamed: UnitEvent = {
  type: 'UnitRenamed',
  data: { from: '近江社区', name: '近江新社区', by: 'zhao-lei', at: '2026-03-02T04:00:00.000Z' },
};

describe('What a unit is today', () => {
  it('is what it was merged into, over as many merges as there were, by the name that has today', () => {
    const successors = known(
      ['新开弄社区', merged('新开弄社区', '望江社区')],
      ['望江社区', merged('望江社区', '近江社区')],
      ['近江社区', renamed],
    );
    expect(successors.present({ id: xinkailong, name: '新开弄社区' })).toEqual({ id: jinjiang.id, name: '近江新社区' });
    expect(successors.everOf(wangjiang.id)).toEqual([jinjiang.id, wangjiang.id, xinkailong]);
    expect([xinkailong, wangjiang.id, jinjiang.id].map((id) => successors.isMerged(id))).toEqual([true, true, false]);
  });

  it('is itself when it was not merged, or when nobody knows it', () => {
    const successors = known(['望江社区']);
    expect(successors.present(wangjiang)).toEqual(wangjiang);
    expect(successors.present({ id: unheardOf, name: '没有的社区' })).toEqual({ id: unheardOf, name: '没有的社区' });
    expect(successors.everOf(wangjiang.id)).toEqual([wangjiang.id]);
  });

  it('is closed when it was, or when that was which it went into', () => {
    const successors = known(['望江社区', merged('望江社区', '近江社区')], ['近江社区', closed]);
    expect([wangjiang.id, jinjiang.id].map((id) => successors.isClosed(id))).toEqual([true, true]);
    expect(successors.closed()).toEqual([jinjiang.id, wangjiang.id]);
    expect(known(['望江社区']).isClosed(wangjiang.id)).toBe(false);
  });
});
