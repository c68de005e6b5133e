import { catchwordsOf, likeness, wordsOf } from './words.js';

describe('The words of a text', () => {
  it('are every two neighbouring Chinese characters, and the other words as they stand', () => {
    expect([...wordsOf('斑马线 112号 Zebra')]).toEqual(['斑马', '马线', '112', '号', 'zebra']);
  });

  it('are the same in full width and in capitals, and leave out what says little', () => {
    expect(wordsOf('Ｎo Crossing AT １１２')).toEqual(wordsOf('crossing 112'));
  });
});

describe('The catchwords of a text', () => {
  it('are three neighbouring Chinese characters, and two words that follow each other', () => {
    expect(catchwordsOf(['望江东路路灯', 'Main Street lamp'])).toEqual([
      '望江东',
      '江东路',
      '东路路',
      '路路灯',
      'main street',
      'street lamp',
    ]);
  });

  it('are the whole text where it is shorter', () => {
    expect(catchwordsOf(['路灯'])).toEqual(['路灯']);
    expect(catchwordsOf(['', '！'])).toEqual([]);
  });
});

describe('The likeness of two texts', () => {
  it.each([
    ['路灯不亮', '路灯不亮', 1],
    ['路灯不亮', '路灯坏了', 1 / 3],
    ['没有斑马线', '缺斑马线', 4 / 7],
    ['路灯不亮', '井盖松动', 0],
    ['', '路灯', 0],
  ])('of %s and %s is %d', (a, b, expected) => {
    expect(likeness(wordsOf(a), wordsOf(b))).toBeCloseTo(expected);
    expect(likeness(wordsOf(b), wordsOf(a))).toBeCloseTo(expected);
  });
});
