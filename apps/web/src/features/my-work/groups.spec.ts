import { groupsOf } from './groups.js';

const none = { steps: [], signals: [], overdue: false } as const;
const sign = { ...none, steps: ['sign-plan'], overdue: true } as const;
const claim = { ...none, steps: ['claim-case'] } as const;
const both = { ...none, steps: ['sign-plan', 'finish-work-item'] } as const;
const supervised = { ...none, signals: [{ signal: 'supervised' }, { signal: 'reopened' }] } as const;

describe('my work', () => {
  it('stands together by what is to be done first, in the order it came', () => {
    expect(groupsOf([sign, claim, both])).toEqual([
      { what: 'steps.sign-plan', items: [sign, both], late: 1 },
      { what: 'steps.claim-case', items: [claim], late: 0 },
    ]);
  });

  it('stands together for leadership by why they look after it', () => {
    expect(groupsOf([supervised])).toEqual([{ what: 'signals.supervised', items: [supervised], late: 0 }]);
  });

  it('leaves out what waits for others', () => {
    expect(groupsOf([none])).toEqual([]);
  });
});
