import { postState } from './post-state.js';

describe('A post', () => {
  it.each([
    ['2026-03-01', 'not-yet'],
    ['2026-03-02', 'held'],
    ['2026-06-30', 'held'],
    ['2026-07-01', 'over'],
  ])('from 2 March to 30 June is on %s: %s', (today, state) => {
    expect(postState({ from: '2026-03-02', to: '2026-06-30' }, today)).toBe(state);
  });

  it('without a last day is never over', () => {
    expect(postState({ from: '2026-03-02' }, '2999-01-01')).toBe('held');
  });
});
