import { groupsOf } from './groups.js';

const sign = { steps: ['sign-plan'], overdue: true } as const;
const claim = { steps: ['claim-case'], overdue: false } as const;
const both = { steps: ['sign-plan', 'finish-work-item'], overdue: false } as const;

describe('my work', () => {
  it('stands together by what is to be done first, in the order it came', () => {
    expect(groupsOf([sign, claim, both])).toEqual([
      { step: 'sign-plan', items: [sign, both], late: 1 },
      { step: 'claim-case', items: [claim], late: 0 },
    ]);
  });

  it('leaves out what waits for others', () => {
    expect(groupsOf([{ steps: [], overdue: false }])).toEqual([]);
  });
});
