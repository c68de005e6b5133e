import { addressIn } from './bucket-address.js';

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
