import { haveStreetInCommon, streetsIn, withoutStreets } from './streets.js';

describe('The streets that a text names', () => {
  it.each([
    ['望江东路没有斑马线', ['望江东路']],
    ['望江东路112号缺斑马线', ['望江东路']],
    ['在之江大道，近婺江路路口', ['在之江大道', '近婺江路']],
    ['清吟巷 3 号', ['清吟巷']],
    ['No crosswalk on 5th Avenue', ['crosswalk on 5th avenue']],
    ['100 Main St.', ['main street']],
  ])('in %s are %j', (text, streets) => {
    expect(streetsIn(text)).toEqual(streets);
  });

  it.each(['小区路灯不亮', '路面破损', '望江街道', '老人过街要绕行', '门口的马路太窄', '小巷子', '人行道路面'])(
    'are none in %s',
    (text) => {
      expect(streetsIn(text)).toEqual([]);
    },
  );

  it('are left out of what it is about, with the house numbers', () => {
    expect(withoutStreets('望江东路112号缺斑马线').trim()).toBe('缺斑马线');
  });
});

describe('Two places', () => {
  it('are on the same street, whatever stands before its name', () => {
    expect(haveStreetInCommon(['近婺江路'], ['婺江路'])).toBe(true);
    expect(haveStreetInCommon(['crosswalk on main street'], ['main street'])).toBe(true);
  });

  it('are not, when only its last word is the same', () => {
    expect(haveStreetInCommon(['望江路'], ['望江东路'])).toBe(false);
    expect(haveStreetInCommon(['婺江路'], ['望江路'])).toBe(false);
    expect(haveStreetInCommon([], ['望江路'])).toBe(false);
  });
});
