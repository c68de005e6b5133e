import { ROLES } from '../roles.js';
import { demoPeople } from './demo-people.js';

it('The demo people have somebody for every role a person can have', () => {
  const roles = new Set(demoPeople.map(({ role }) => role));
  expect(ROLES.filter((role) => !roles.has(role))).toEqual(['machine']);
});
