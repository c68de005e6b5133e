import { isThisMachine, shownAddress } from './shown-address.js';

it('An address is shown as people type it', () => {
  expect(shownAddress('https://crosswalk.example/track#7K3QX')).toBe('crosswalk.example/track');
  expect(shownAddress('http://crosswalk.example:8080/')).toBe('crosswalk.example:8080');
});

it.each([
  ['http://localhost:3000/track', true],
  ['http://127.0.0.1:3000', true],
  ['http://[::1]:3000', true],
  ['https://localhost.example', false],
  ['http://10.1.2.3', false],
])('%s means the machine it is opened on: %s', (address, is) => {
  expect(isThisMachine(address)).toBe(is);
});
