import { ROLES } from '../roles.js';
import { demoPeople } from './demo-people.js';
import { DemoStaff } from './demo-staff.js';
import { StaffNames } from './staff-names.js';

describe('The demo people', () => {
  it('have somebody for every role a person can have', () => {
    const roles = new Set(demoPeople.map(({ role }) => role));
    expect(ROLES.filter((role) => !roles.has(role))).toEqual(['machine']);
  });

  it('hold one post each', async () => {
    const staff = new DemoStaff();
    await expect(staff.find('xu-qiang')).resolves.toMatchObject({ posts: [{ unit: { name: '交警大队' } }] });
    await expect(staff.find('nobody')).resolves.toBeUndefined();
  });

  it('are told from machines by their names', async () => {
    const names = new StaffNames(new DemoStaff());
    await expect(names.nameOf('xu-qiang')).resolves.toEqual({ zh: '徐强', en: 'Xu Qiang' });
    await expect(names.nameOf('process:absorb-merged')).resolves.toEqual({ zh: '系统', en: 'machine' });
    await expect(names.nameOf('nobody')).resolves.toBeUndefined();
  });
});
