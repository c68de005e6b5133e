import { asksFor, given, givenPerson, registered, unitOf } from '../../../../../test/support/organisation-story.js';
import type { PersonEvent } from '../../person/events.js';
import type { Day } from '../../person/ids.js';
import { givePost } from './give-post.decision.js';

const day = (text: string): Day => text as Day;
const ended = (): PersonEvent => ({
  type: 'PostEnded',
  data: { post: asksFor().post, by: 'zhao-lei', at: asksFor().at },
});
const left: PersonEvent = { type: 'PersonLeft', data: { by: 'zhao-lei', at: asksFor().at } };

describe('A post', () => {
  it('is given, and the same one given again is nothing new', () => {
    givenPerson(registered).when(givePost, asksFor()).thenRecords(given());
    givenPerson(registered, given()).when(givePost, asksFor()).thenNothingNew();
  });

  it.each([
    ['community-staff', 'grid', true],
    ['community-staff', 'department', false],
    ['subdistrict-staff', 'subdistrict', true],
    ['subdistrict-staff', 'community', false],
    ['coordinator', 'district', true],
    ['coordinator', 'subdistrict', false],
    ['department-head', 'department', true],
    ['department-staff', 'organisation', false],
    ['organisation-member', 'team', true],
    ['organisation-member', 'community', false],
    ['leadership', 'subdistrict', true],
    ['auditor', 'department', false],
    ['administrator', 'district', true],
    ['administrator', 'building', false],
  ] as const)('of %s at a %s: %s', (role, kind, there) => {
    const asked = givenPerson(registered).when(givePost, asksFor({ role, unit: unitOf(kind, '某处') }));
    if (there) asked.thenRecords(given({ role, unit: unitOf(kind, '某处') }));
    else asked.thenRefuses('role-not-at-this-unit', { role, kind });
  });

  it('is not held twice at the same time', () => {
    const later = asksFor({ from: day('2026-06-01'), to: day('2026-12-31') });
    givenPerson(registered, given()).when(givePost, later).thenRefuses('post-held-already', { from: '2026-03-02' });
    givenPerson(registered, given(), ended())
      .when(givePost, later)
      .thenRecords(given({ from: day('2026-06-01'), to: day('2026-12-31') }));
  });

  it('follows on one whose last day is the day before', () => {
    const next = asksFor({ from: day('2026-07-01') });
    givenPerson(registered, given({ to: day('2026-06-30') }))
      .when(givePost, next)
      .thenRecords(given({ from: day('2026-07-01') }));
  });

  it('does not end before it begins, and is not over already', () => {
    givenPerson(registered)
      .when(givePost, asksFor({ from: day('2026-05-01'), to: day('2026-04-30') }))
      .thenRefuses('post-period-backwards');
    givenPerson(registered)
      .when(givePost, asksFor({ from: day('2025-01-01'), to: day('2025-12-31') }))
      .thenRefuses('post-over-already');
  });

  it('is given only to somebody who works here', () => {
    givenPerson().when(givePost, asksFor()).thenRefuses('person-not-there');
    givenPerson(registered, left).when(givePost, asksFor()).thenRefuses('person-left', { person: '陈美琳' });
  });
});
