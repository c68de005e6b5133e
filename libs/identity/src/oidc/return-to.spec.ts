import { returnTo } from './return-to.js';

describe('After signing in people are led', () => {
  it.each([
    [undefined, '/'],
    ['/', '/'],
    ['/cases/7f3?tab=history#end', '/cases/7f3?tab=history#end'],
    ['/a/../b', '/b'],
    ['/?to=https://evil.example', '/?to=https://evil.example'],
    ['/cases//7f3', '/cases//7f3'],
    ['/望江?q=路灯', '/%E6%9C%9B%E6%B1%9F?q=%E8%B7%AF%E7%81%AF'],
    ['/／evil.example', '/%EF%BC%8Fevil.example'],
    ['/%2f/evil.example', '/%2f/evil.example'],
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
    '/.//evil.example',
    '/..//evil.example',
    '/a/..//evil.example',
    '/%2e%2e//evil.example',
    '/%2E//evil.example',
    '/./\t/evil.example',
    '/.\r//evil.example',
    '/a/../\\evil.example',
    '/.//',
    '/。//../..//evil.example',
    'javascript:alert(1)',
    'evil.example',
    '',
  ])('never to %j', (told) => {
    expect(() => returnTo(told)).toThrow('return-address-foreign');
  });
});
