import { returnTo } from './return-to.js';

describe('After signing in people are led', () => {
  it.each([
    [undefined, '/'],
    ['/', '/'],
    ['/cases/7f3?tab=history#end', '/cases/7f3?tab=history#end'],
    ['/a/../b', '/b'],
    ['/?to=https://evil.example', '/?to=https://evil.example'],
  ])('from %s to %s', (told, leads) => {
    expect(returnTo(told)).toBe(leads);
  });

  it.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    'javascript:alert(1)',
    'evil.example',
    '',
  ])('never to %j', (told) => {
    expect(() => returnTo(told)).toThrow('return-address-foreign');
  });
});
