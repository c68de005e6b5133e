import type { CaseFile } from '../api/client.js';
import { inGroups, nextAmong, offersOn } from './next-steps.js';

const police = [{ id: 'police', name: '交警大队' }];
const next: CaseFile['next'] = [{ step: 'schedule-survey', whom: 'department', units: police }];
const scheduling = { step: 'schedule-survey', part: '' } as const;
const claiming = { step: 'claim-case', part: '' } as const;

describe('the offers', () => {
  it('are what the API lets the person do, but for what is no form of a case', () => {
    const finishing = { step: 'finish-work-item', part: 'i', named: '迁移路灯杆' } as const;
    expect(offersOn({ may: [finishing, { step: 'see-resident', part: 'a-resident' }, claiming] })).toEqual([
      finishing,
      claiming,
    ]);
  });
});

describe('what is next', () => {
  it('is put forward to whom it waits for', () => {
    expect(nextAmong([scheduling], { next }, 'police')).toEqual([scheduling]);
    expect(nextAmong([scheduling], { next }, 'district')).toEqual([]);
  });

  it('is the claim for whoever may claim, invited or not', () => {
    expect(
      nextAmong([claiming], { next: [{ ...next[0], step: 'claim-case' }] as CaseFile['next'] }, 'housing'),
    ).toEqual([claiming]);
  });

  it('is nothing for whoever may do nothing', () => {
    expect(nextAmong([], { next }, 'police')).toEqual([]);
  });
});

describe('the menus', () => {
  it('leave out what stands beside its own part of the page', () => {
    const offers = [
      { step: 'start-work-item', part: 'i' },
      { step: 'urge-case', part: '' },
    ] as const;
    expect(inGroups(offers)).toEqual([{ group: 'oversight', offers: [offers[1]] }]);
  });
});
