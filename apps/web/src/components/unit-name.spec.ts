import { unitName, unitToday } from './unit-name.js';

describe('A unit on a case', () => {
  it('is called as it was, and as it is today', () => {
    const unit = { name: '望江社区', now: { name: '望江新社区' } };
    expect(unitName(unit, 'zh')).toBe('望江社区（今：望江新社区）');
    expect(unitName(unit, 'en')).toBe('望江社区 (now 望江新社区)');
  });

  it('has one name where nothing has changed', () => {
    expect(unitName({ name: '近江社区' }, 'zh')).toBe('近江社区');
  });

  it('is the unit of whoever belongs to what it has gone into', () => {
    expect(unitToday({ id: 'wangjiang', now: { id: 'jinjiang' } })).toBe('jinjiang');
    expect(unitToday({ id: 'jinjiang' })).toBe('jinjiang');
  });
});
