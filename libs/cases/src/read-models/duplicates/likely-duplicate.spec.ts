import { likelyDuplicate as likelyOf, studied, type Told } from './likely-duplicate.js';

const likelyDuplicate = (one: Told, other: Told) => likelyOf(studied(one), studied(other));

const crossing = { latitude: 30.2296, longitude: 120.1834 };
const north = (metres: number) => ({ ...crossing, latitude: crossing.latitude + metres / 111_195 });
const of = (title: string, more: Partial<Told> = {}): Told => ({ title, ...more });

describe('Two cases are likely the same', () => {
  it('when they tell of the same on the same street, in other words', () => {
    const told = likelyDuplicate(of('望江东路没有斑马线'), of('望江东路112号缺斑马线'));
    expect(told?.why).toEqual(['same-street', 'alike']);
  });

  it('when the street stands in the title of one and in the address of the other', () => {
    const address = { address: '望江东路 112 号' };
    expect(likelyDuplicate(of('望江东路没有斑马线'), of('缺少斑马线', address))?.why).toContain('same-street');
  });

  it('when they are near each other and alike, with the distance and a score', () => {
    const category = 'crossing';
    const told = likelyDuplicate(
      of('没有斑马线', { category, point: crossing }),
      of('缺斑马线', { category, point: north(80) }),
    );
    expect(told).toEqual({ score: 0.76, distance: 80, why: ['near', 'same-category', 'alike'] });
  });

  it('when they are at the same spot and of one category, whatever the words', () => {
    const [one, other] = [of('路灯不亮', { category: 'lighting' }), of('楼道漆黑', { category: 'lighting' })];
    const at = (told: Told, metres: number): Told => ({ ...told, point: north(metres) });
    expect(likelyDuplicate(at(one, 0), at(other, 60))?.why).toEqual(['near', 'same-category']);
    expect(likelyDuplicate(at(one, 0), at(other, 250))).toBeUndefined();
    expect(likelyDuplicate(at(one, 0), { ...at(other, 60), category: 'road' })).toBeUndefined();
  });

  it('when nothing is known of the place and the words hardly differ', () => {
    expect(likelyDuplicate(of('小区东门的路灯不亮'), of('小区东门路灯不亮了'))?.why).toEqual(['alike']);
    expect(likelyDuplicate(of('小区东门的路灯不亮'), of('小区西门井盖松动'))).toBeUndefined();
  });

  it('in English as well', () => {
    const told = likelyDuplicate(
      of('No crosswalk on Wangjiang East Road'),
      of('Crosswalk missing, Wangjiang East Rd 112'),
    );
    expect(told?.why).toEqual(['same-street', 'alike']);
  });
});

describe('Two cases are not the same', () => {
  it('on different streets, in whatever words', () => {
    expect(likelyDuplicate(of('婺江路没有斑马线'), of('望江东路112号缺斑马线'))).toBeUndefined();
    expect(likelyDuplicate(of('婺江路缺斑马线'), of('望江路缺斑马线'))).toBeUndefined();
    const [one, other] = [{ address: '婺江路 8 号' }, { address: '望江东路 8 号' }];
    expect(likelyDuplicate(of('缺斑马线', one), of('缺斑马线', other))).toBeUndefined();
  });

  it('on different streets, unless they are where these meet', () => {
    const apart = (metres: number) =>
      likelyDuplicate(of('婺江路缺斑马线', { point: crossing }), of('望江东路缺斑马线', { point: north(metres) }));
    expect(apart(30)?.why).toEqual(['near', 'alike']);
    expect(apart(120)).toBeUndefined();
  });

  it('when they are far apart, however alike', () => {
    const [one, other] = [of('缺斑马线', { point: crossing }), of('缺斑马线', { point: north(1_100) })];
    expect(likelyDuplicate(one, other)).toBeUndefined();
  });

  it('when they share a street and nothing else', () => {
    expect(likelyDuplicate(of('望江东路路灯不亮'), of('望江东路没有斑马线'))).toBeUndefined();
  });
});

describe('The score', () => {
  it('is the higher, the more alike and the nearer', () => {
    const scoreOf = (title: string, metres: number): number =>
      likelyDuplicate(of('缺少斑马线', { point: crossing }), of(title, { point: north(metres) }))?.score ?? 0;
    expect(scoreOf('缺少斑马线', 10)).toBeGreaterThan(scoreOf('没有斑马线', 10));
    expect(scoreOf('没有斑马线', 10)).toBeGreaterThan(scoreOf('没有斑马线', 200));
    expect(scoreOf('没有斑马线', 200)).toBeGreaterThan(0);
  });

  it('is the same whichever of the two is told first', () => {
    const [one, other] = [of('望江东路没有斑马线', { point: crossing }), of('缺斑马线', { point: north(70) })];
    expect(likelyDuplicate(one, other)).toEqual(likelyDuplicate(other, one));
  });
});
