import { scopeOf } from './scope.policy.js';

it.each([
  ['GET', '/api/breakdown-list', 'read'],
  ['GET', '/api/units', 'read'],
  ['GET', '/api/cases/:id/attachments/:attachment', 'read'],
  ['POST', '/api/duplicates', 'read'],
  ['POST', '/api/cases', 'file'],
  ['POST', '/api/cases/:id/attachments', 'file'],
  ['POST', '/api/visits/:id/requests', 'file'],
  ['POST', '/api/cases/:id/attachments/:attachment/removal', 'work'],
  ['POST', '/api/cases/:id/claims', 'work'],
  ['POST', '/api/visits', 'work'],
  ['POST', '/api/units', 'manage'],
  ['GET', '/api/people', 'manage'],
  ['GET', '/api/organisation/sheet', 'manage'],
  ['DELETE', '/api/tokens/:id', 'manage'],
] as const)('%s %s needs the scope %s', (method, route, scope) => {
  expect(scopeOf({ method, route })).toBe(scope);
});
