import { nextOf } from './next-step.js';

const community = { name: '望江社区' };
const lead = { name: '交警大队' };

describe('what is next', () => {
  it('names the lead department once there is one', () => {
    expect(nextOf({ stage: 'claimed', lead, community })).toEqual({ step: 'resolve', whom: '交警大队' });
  });

  it('names the community that has to confirm', () => {
    expect(nextOf({ stage: 'resolved', lead, community })).toEqual({ step: 'confirm', whom: '望江社区' });
  });

  it('is nothing at the end', () => {
    expect(nextOf({ stage: 'closed', lead, community }).step).toBe('nothing');
    expect(nextOf({ stage: 'withdrawn', community }).step).toBe('nothing');
  });
});
