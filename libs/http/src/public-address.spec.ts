import { PublicAddress } from './public-address.js';

it('A place is told with its whole address where somebody said what that is', () => {
  expect(new PublicAddress('https://crosswalk.example').of('/track#7K3QX')).toEqual({
    address: 'https://crosswalk.example/track#7K3QX',
  });
  expect(new PublicAddress(undefined).of('/')).toEqual({});
});
