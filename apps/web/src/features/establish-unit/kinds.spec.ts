import { kindsBelow, kindsThatHold } from './kinds.js';

describe('kinds of units', () => {
  it('stand below what holds them', () => {
    expect(kindsThatHold('grid')).toEqual(['community']);
    expect(kindsBelow('community')).toEqual(['grid', 'building', 'organisation', 'team']);
  });

  it('end at grids and departments', () => {
    expect(kindsBelow('department')).toEqual([]);
  });
});
