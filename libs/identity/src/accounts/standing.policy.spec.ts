import { accountState } from './standing.policy.js';

const [both, provider, local] = [
  { local: true, oidc: true },
  { local: false, oidc: true },
  { local: true, oidc: false },
];

it.each([
  ['nobody ever gave a password', { mustChange: null, bound: false }, both, 'none'],
  ['has yet to use theirs', { mustChange: true, bound: false }, local, 'one-time'],
  ['has chosen one', { mustChange: false, bound: false }, local, 'own'],
  ['the provider knows', { mustChange: null, bound: true }, both, 'provider'],
  ['has a password where none are taken', { mustChange: false, bound: false }, provider, 'none'],
  ['a provider knew that is no longer asked', { mustChange: null, bound: true }, local, 'none'],
] as const)('Somebody who %s', (_, kept, ways, state) => {
  expect(accountState(kept, ways)).toBe(state);
});
