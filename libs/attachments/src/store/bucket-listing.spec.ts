import { readListing } from './bucket-listing.js';

const ENCODED = '<EncodingType>url</EncodingType>';

const listing = (keys: readonly string[], truncated: boolean, encoding = ''): string =>
  `<?xml version="1.0"?><ListBucketResult>${encoding}<IsTruncated>${truncated}</IsTruncated>${keys
    .map((key) => `<Contents><Key>${key}</Key><Size>1</Size></Contents>`)
    .join('')}</ListBucketResult>`;

describe('A page of keys', () => {
  it('is read in plain words, with whether there are more', () => {
    expect(readListing(listing(['east/1a/photo', 'east/%E7%85%A7+%2B1%26'], true, ENCODED))).toEqual({
      keys: ['east/1a/photo', 'east/照 +1&'],
      isLast: false,
    });
  });

  it('is taken as it is where the bucket does not know the encoding', () => {
    expect(readListing(listing(['100%'], false)).keys).toEqual(['100%']);
  });

  it('is the last one when nothing follows, or nothing is on it', () => {
    expect(readListing(listing(['a'], false)).isLast).toBe(true);
    expect(readListing(listing([], true))).toEqual({ keys: [], isLast: true });
  });
});
