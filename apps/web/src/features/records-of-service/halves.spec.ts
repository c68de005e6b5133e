import { halvesUntil } from './halves.js';

describe('the half-years to choose from', () => {
  it('begin with the one of today and go back', () => {
    expect(halvesUntil('2026-07-01', 3)).toEqual(['2026-H2', '2026-H1', '2025-H2']);
    expect(halvesUntil('2026-06-30', 2)).toEqual(['2026-H1', '2025-H2']);
  });
});
