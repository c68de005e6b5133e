import { isAbove, letsAdd } from './letting-add.js';

const wangjiang = { id: 'wangjiang', name: '望江社区', kind: 'community' };
const staff = { role: 'community-staff', unit: wangjiang } as const;

describe('a list', () => {
  it('lets the coordinator add, and whoever has one of its roles', () => {
    const list = { mayAdd: { roles: ['subdistrict-staff' as const] } };
    expect(letsAdd({ role: 'coordinator' }, list)).toBe(true);
    expect(letsAdd({ role: 'subdistrict-staff' }, list)).toBe(true);
    expect(letsAdd(staff, list)).toBe(false);
  });

  it('that names units lets only their people add', () => {
    const roles = ['community-staff' as const];
    expect(letsAdd(staff, { mayAdd: { roles, units: [wangjiang] } })).toBe(true);
    expect(letsAdd(staff, { mayAdd: { roles, units: [{ id: 'jinjiang', name: '近江社区' }] } })).toBe(false);
  });

  it('is above the lists of lower levels', () => {
    expect(isAbove('district', 'community')).toBe(true);
    expect(isAbove('subdistrict', 'subdistrict')).toBe(false);
    expect(isAbove('community', 'district')).toBe(false);
  });
});
