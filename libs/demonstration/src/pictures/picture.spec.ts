import { createHash } from 'node:crypto';
import { Random } from '../story/random.js';
import { pictureOf } from './picture.js';

const digestOf = (category: string, { done = false } = {}): string =>
  createHash('sha256')
    .update(pictureOf(category, new Random(7), done))
    .digest('hex')
    .slice(0, 16);

describe('A picture', () => {
  it('has the same bytes on every machine, so that a story goes on where it was cut off', () => {
    expect(digestOf('crossing')).toBe('ebf104bd1d27500f');
    expect(digestOf('housing', { done: true })).toBe('247d97c7597bdb97');
  });

  it('shows that something was done', () => {
    expect(digestOf('crossing')).not.toBe(digestOf('crossing', { done: true }));
    expect(digestOf('housing')).not.toBe(digestOf('housing', { done: true }));
  });
});
