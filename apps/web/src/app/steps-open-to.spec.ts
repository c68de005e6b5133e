import { stepsOpenTo } from './steps-open-to.js';

const wangjiang = { id: 'wangjiang', name: '望江社区' };
const police = { id: 'police', name: '交警大队' };
const lead = { department: police, claimedAt: '2026-03-01T00:00:00Z' };

const staffOf = (id: string) => ({ role: 'community-staff', unit: { id, name: id } }) as const;
const departmentOf = (id: string) => ({ role: 'department-staff', unit: { id, name: id } }) as const;
const coordinator = { role: 'coordinator' } as const;

describe('the steps offered', () => {
  it('let the coordinator list what was filed', () => {
    expect(stepsOpenTo(coordinator, { stage: 'filed', community: wangjiang })).toEqual(['list', 'amend']);
  });

  it('let any department claim what is listed', () => {
    expect(stepsOpenTo(departmentOf('housing'), { stage: 'listed', community: wangjiang })).toEqual(['claim']);
  });

  it('let only the lead department resolve or release', () => {
    const claimed = { stage: 'claimed', community: wangjiang, lead } as const;
    expect(stepsOpenTo(departmentOf('police'), claimed)).toEqual(['resolve', 'release']);
    expect(stepsOpenTo(departmentOf('housing'), claimed)).toEqual([]);
  });

  it('let only its own community confirm or refuse', () => {
    const resolved = { stage: 'resolved', community: wangjiang, lead } as const;
    expect(stepsOpenTo(staffOf('wangjiang'), resolved)).toEqual(['confirm', 'refuse']);
    expect(stepsOpenTo(staffOf('jinjiang'), resolved)).toEqual([]);
  });

  it('are none for whoever only looks', () => {
    expect(stepsOpenTo({ role: 'auditor' }, { stage: 'listed', community: wangjiang })).toEqual([]);
  });
});
