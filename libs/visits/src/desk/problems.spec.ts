import { say } from '@crosswalk/http';
import { VisitRejected } from '../round/rejections.js';
import { translateVisitRejection } from './problems.js';

describe('A refusal about a round', () => {
  it('tells a time as the clocks at home show it', () => {
    const told = translateVisitRejection(
      new VisitRejected('visited-in-the-future', { occurred: '2026-03-02T16:30:00.000Z' }),
    );
    expect(told && say(told.problem, 'zh', told.details)).toBe('走访时间 2026年3月3日 00:30 还没有到');
    expect(told && say(told.problem, 'en', told.details)).toContain('3 Mar 2026, 00:30');
  });
});
