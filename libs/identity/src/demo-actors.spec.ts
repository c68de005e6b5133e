import { DemoActors } from './demo-actors.js';
import { demoPeople } from './demo-people.js';
import { ROLES } from './roles.js';

describe('The demo people', () => {
  it('refuse to serve in earnest', () => {
    expect(() => new DemoActors({ production: true })).toThrow('NODE_ENV is production');
  });

  it('have somebody for every role a person can have', () => {
    const roles = new Set(demoPeople.map(({ role }) => role));
    expect(ROLES.filter((role) => !roles.has(role))).toEqual(['machine']);
  });

  it('are asked for by their id', async () => {
    const actors = new DemoActors({ production: false });
    await expect(actors.actorOf(() => 'xu-qiang')).resolves.toMatchObject({ unit: { name: '交警大队' } });
    await expect(actors.actorOf(() => undefined)).resolves.toBeUndefined();
    await expect(actors.actorOf(() => 'nobody')).rejects.toThrow('person-unknown');
  });

  it('are told from machines by their names', async () => {
    const actors = new DemoActors({ production: false });
    await expect(actors.nameOf('xu-qiang')).resolves.toEqual({ zh: '徐强', en: 'Xu Qiang' });
    await expect(actors.nameOf('process:absorb-merged')).resolves.toEqual({ zh: '系统', en: 'machine' });
    await expect(actors.nameOf('nobody')).resolves.toBeUndefined();
  });
});
