import { requireNobodyIn } from './personal.decision.js';

describe('Free texts', () => {
  it('are refused where they tell how to reach somebody', () => {
    expect(() => requireNobodyIn({ text: '请联系 138 0013 8000' })).toThrow('text-names-somebody');
  });

  it('are none where they are ids, whatever digits these have', () => {
    expect(() =>
      requireNobodyIn({ comment: '85551234-0000-4000-8000-000000000000', text: '已张贴告示' }),
    ).not.toThrow();
  });
});
