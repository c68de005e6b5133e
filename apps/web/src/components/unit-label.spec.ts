import type { Unit } from '../api/client.js';
import { unitLabels } from './unit-label.js';

const unit = (id: string, kind: Unit['kind'], name: string, parent: string | null = null) => ({
  id,
  kind,
  name,
  parent,
});

const units = [
  unit('wangjiang', 'community', '望江社区', 'street'),
  unit('jinjiang', 'community', '近江社区', 'street'),
  unit('first', 'grid', '第一网格', 'wangjiang'),
  unit('other', 'grid', '第一网格', 'jinjiang'),
  unit('silver', 'team', '银龄志愿队', 'wangjiang'),
  unit('silver-too', 'team', '银龄志愿队'),
  unit('pioneers', 'team', '先锋志愿队', 'jinjiang'),
];

describe('What a unit is called where it is chosen', () => {
  it('tells what it belongs to, where others may have its name', () => {
    const labels = unitLabels(units, 'zh');
    expect(['first', 'other', 'silver'].map((id) => labels.get(id))).toEqual([
      '第一网格（望江社区）',
      '第一网格（近江社区）',
      '银龄志愿队（望江社区）',
    ]);
    expect(unitLabels(units, 'en').get('first')).toBe('第一网格 (望江社区)');
  });

  it('is its name alone where that says it all, or where it belongs to nothing', () => {
    const labels = unitLabels(units, 'zh');
    expect(['wangjiang', 'pioneers', 'silver-too'].map((id) => labels.get(id))).toEqual([
      '望江社区',
      '先锋志愿队',
      '银龄志愿队',
    ]);
  });
});
