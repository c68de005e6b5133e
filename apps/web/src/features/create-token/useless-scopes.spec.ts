import { uselessScopes } from './useless-scopes.js';

const ALL = ['read', 'file', 'work', 'manage'] as const;

it.each([
  ['administrator', ['file', 'work']], // they touch no case
  ['department-staff', ['manage']],
  ['auditor', []], // who read the people, too
] as const)('A token of the role %s has no use for %j', (role, useless) => {
  expect(uselessScopes(role, ALL)).toEqual(useless);
});
