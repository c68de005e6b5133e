import { namedAsToday, unitsNamedIn, withPresentNames } from './present-names.js';

const wangjiang = '5d0f3b0e-8a5b-5b0c-9a55-0d0f5f7f1a02';
const jinjiang = '5d0f3b0e-8a5b-5b0c-9a55-0d0f5f7f1a03';
const list = '5d0f3b0e-8a5b-5b0c-9a55-0d0f5f7f1a04';

const answer = {
  id: 'x',
  community: { id: wangjiang, name: '望江社区' },
  list: { id: list, name: '破难清单' },
  claims: [{ department: { id: jinjiang, name: '近江社区' }, endedAt: null }],
};
const today = new Map([
  [wangjiang, { id: jinjiang, name: '近江新社区' }],
  [jinjiang, { id: jinjiang, name: '近江新社区' }],
]);

describe('What units are called today', () => {
  it('is asked of everything that has an id and a name', () => {
    expect([...unitsNamedIn(answer)]).toEqual([wangjiang, list, jinjiang]);
  });

  it('stands beside what they were called, wherever that has changed', () => {
    const now = { id: jinjiang, name: '近江新社区' };
    expect(withPresentNames(answer, today)).toEqual({
      ...answer,
      community: { id: wangjiang, name: '望江社区', now },
      claims: [{ department: { id: jinjiang, name: '近江社区', now }, endedAt: null }],
    });
    expect(withPresentNames(answer, new Map([[wangjiang, answer.community]]))).toEqual(answer);
  });

  it('stands in their place on a list', () => {
    expect(namedAsToday(answer, today).community).toEqual({ id: wangjiang, name: '近江新社区' });
    expect(namedAsToday(answer, today).list).toEqual(answer.list);
  });
});
