import { addressIn, listingIn } from './bucket-address.js';

const bucket = { endpoint: 'https://s3.example.org:9000', bucket: 'crosswalk', addressing: 'path' } as const;

describe('The address of a key', () => {
  it('names the bucket in the path', () => {
    expect(addressIn(bucket, 'east/1a/original')).toBe('https://s3.example.org:9000/crosswalk/east/1a/original');
    expect(addressIn({ ...bucket, endpoint: 'https://example.org/s3' }, 'a')).toBe(
      'https://example.org/s3/crosswalk/a',
    );
    expect(addressIn(bucket)).toBe('https://s3.example.org:9000/crosswalk');
  });

  it('or in front of the host', () => {
    const inFront = { ...bucket, addressing: 'host' } as const;
    expect(addressIn(inFront, 'east/1a/original')).toBe('https://crosswalk.s3.example.org:9000/east/1a/original');
    expect(addressIn(inFront)).toBe('https://crosswalk.s3.example.org:9000/');
  });
});

describe('The address that lists keys', () => {
  const place = { ...bucket, prefix: 'east side/', region: 'cn-east-1', keyId: 'crosswalk', secret: 'hush' };

  it('asks for those below the prefix, a page after the other', () => {
    const asked = 'https://s3.example.org:9000/crosswalk?encoding-type=url&list-type=2&prefix=east%20side%2F';
    expect(listingIn(place, '')).toBe(asked);
    expect(listingIn(place, 'east side/1a')).toBe(`${asked}&start-after=east%20side%2F1a`);
    expect(listingIn({ ...place, prefix: '' }, '')).not.toContain('prefix');
  });
});
