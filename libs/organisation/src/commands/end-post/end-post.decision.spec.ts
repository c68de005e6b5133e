import {
  asksFor,
  chen,
  done,
  given,
  givenPerson,
  registered,
  today,
} from '../../../../../test/support/organisation-story.js';
import type { PersonEvent } from '../../person/events.js';
import { postIdOf, type Day } from '../../person/ids.js';
import { endPost, type EndPost } from './end-post.decision.js';

const day = (text: string): Day => text as Day;
const { post } = asksFor();
const ending = (on: string): EndPost => ({ person: chen, post, ...done, last: { on: day(on), today } });
const lastDaySet = (last: string, before?: string): PersonEvent => ({
  type: 'PostLastDaySet',
  data: { post, last: day(last), ...(before === undefined ? {} : { before: day(before) }), ...done },
});

describe('The last day of a post', () => {
  it('is today or later, and not before the first', () => {
    givenPerson(registered, given()).when(endPost, ending('2026-03-02')).thenRecords(lastDaySet('2026-03-02'));
    givenPerson(registered, given()).when(endPost, ending('2026-08-31')).thenRecords(lastDaySet('2026-08-31'));
    givenPerson(registered, given())
      .when(endPost, ending('2026-03-01'))
      .thenRefuses('post-over-already', { to: '2026-03-01' });
    givenPerson(registered, given({ from: day('2026-05-01') }))
      .when(endPost, ending('2026-04-30'))
      .thenRefuses('post-period-backwards', { from: '2026-05-01', to: '2026-04-30' });
  });

  it('can be corrected until it has passed, and said twice it is nothing new', () => {
    const limited = [registered, given(), lastDaySet('2026-08-31')];
    givenPerson(...limited)
      .when(endPost, ending('2026-09-30'))
      .thenRecords(lastDaySet('2026-09-30', '2026-08-31'));
    givenPerson(...limited)
      .when(endPost, ending('2026-08-31'))
      .thenNothingNew();
    givenPerson(registered, given({ from: day('2026-01-01'), to: day('2026-03-01') }))
      .when(endPost, ending('2026-08-31'))
      .thenRefuses('post-over-already', { to: '2026-03-01' });
  });

  it('does not reach into the same post held again later', () => {
    const again = given({ post: postIdOf(chen, 'again'), from: day('2026-07-01') });
    givenPerson(registered, given({ to: day('2026-06-30') }), again)
      .when(endPost, ending('2026-07-01'))
      .thenRefuses('post-held-already', { from: '2026-07-01' });
  });
});
