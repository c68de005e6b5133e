import { placeOn, wayOf } from './stage-way.js';

const errand = {
  claim: { from: 'filed' as const, lead: [], support: [], how: 'either' as const, offered: false },
  steps: [{ step: 'confirmation' as const }],
};

describe('the way of a case', () => {
  it('has every stage while its procedure is unknown', () => {
    expect(wayOf('filed')).toHaveLength(8);
  });

  it('leaves out what its procedure does not know', () => {
    expect(wayOf('filed', errand)).toEqual(['filed', 'claimed', 'resolved', 'closed']);
  });

  it('keeps the stage where the case stands', () => {
    expect(wayOf('listed', errand)).toContain('listed');
  });

  it('begins anew for what was returned, and is left by what ended early', () => {
    expect(placeOn(wayOf('returned'), 'returned')).toBe(0);
    expect(placeOn(wayOf('declined'), 'declined')).toBe(-1);
  });
});
