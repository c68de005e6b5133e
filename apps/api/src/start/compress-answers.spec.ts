import { takesGzip } from './compress-answers.js';

describe('A client', () => {
  it.each(['gzip', 'gzip, deflate, br', 'br;q=1.0, GZIP;q=0.2', '*', 'br, *;q=0.1'])(
    'with "%s" takes gzip',
    (header) => {
      expect(takesGzip(header)).toBe(true);
    },
  );

  it.each([undefined, '', 'identity', 'br', 'gzip;q=0', 'gzip; q=0.0, *', '*;q=0', 'x-gzip'])(
    'with "%s" does not',
    (header) => {
      expect(takesGzip(header)).toBe(false);
    },
  );
});
