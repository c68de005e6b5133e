import { ROLES } from '../roles.js';
import { demoPeople } from './demo-people.js';
import { DemoStaff } from './demo-staff.js';

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
});
