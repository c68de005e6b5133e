import { toldSoFar } from './told-so-far.js';

describe('what a filing tells so far', () => {
  it('is nothing to compare while the title says too little', () => {
    expect(toldSoFar({ title: ' 路 ' })).toBeUndefined();
  });

  it('is compared as far as it goes', () => {
    expect(toldSoFar({ title: ' 路灯不亮 ', description: '', place: { address: '婺江路' } })).toEqual({
      title: '路灯不亮',
      address: '婺江路',
    });
  });

  it('says where it is once that is known', () => {
    const point = { latitude: 30.23, longitude: 120.18 };
    expect(toldSoFar({ title: '路灯', place: { point } })).toEqual({ title: '路灯', ...point });
  });
});
