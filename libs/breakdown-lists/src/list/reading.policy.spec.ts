import { mayReadList, type ListReading } from './reading.policy.js';

const wangjiang = { id: 'wangjiang-subdistrict' };
const community = { level: 'community', unit: { id: 'wangjiang' }, subdistrict: wangjiang } as const;
const subdistrict = { level: 'subdistrict', unit: wangjiang } as const;
const district = { level: 'district', unit: { id: 'shangcheng' } } as const;

const read = (reading: ListReading): readonly string[] =>
  [community, subdistrict, district].filter((list) => mayReadList(reading, list)).map(({ level }) => level);

describe('A breakdown list is read', () => {
  it('by its own community, the subdistrict above and the district', () => {
    expect(read({ of: 'unit', unit: 'wangjiang', above: wangjiang.id })).toEqual([
      'community',
      'subdistrict',
      'district',
    ]);
    expect(read({ of: 'unit', unit: wangjiang.id })).toEqual(['community', 'subdistrict', 'district']);
    expect(read({ of: 'all' })).toEqual(['community', 'subdistrict', 'district']);
  });

  it('by the neighbour in the same subdistrict when it is not a community’s', () => {
    expect(read({ of: 'unit', unit: 'jinjiang', above: wangjiang.id })).toEqual(['subdistrict', 'district']);
  });

  it('by everybody else when it is the district’s', () => {
    expect(read({ of: 'unit', unit: 'traffic-police' })).toEqual(['district']);
    expect(read({ of: 'unit', unit: 'qingnianlu', above: 'hubin' })).toEqual(['district']);
  });
});
