import {
  asksFor,
  done,
  given,
  givenPerson,
  registered,
  unitOf,
} from '../../../../../test/support/organisation-story.js';
import type { PersonEvent } from '../../person/events.js';
import { introduceNewcomer, introducePerson, type IntroducePerson } from './introduce-person.decision.js';

const name = { zh: '陈美琳', en: 'Chen Meilin' };
const provided = { source: 'provider' } as const;
const says = (...posts: IntroducePerson['posts']): IntroducePerson => ({ name, posts, ...done });
const ended: PersonEvent = { type: 'PostEnded', data: { post: asksFor().post, ...done } };

describe('Somebody whom a provider introduces', () => {
  it('is registered the first time, and known the next', () => {
    givenPerson()
      .when(introducePerson, says(asksFor(provided)))
      .thenRecords(registered, given(provided));
    givenPerson(registered, given(provided))
      .when(introducePerson, says(asksFor(provided)))
      .thenNothingNew();
  });

  it('loses a post that the provider no longer tells of, and no other', () => {
    givenPerson(registered, given(provided)).when(introducePerson, says()).thenRecords(ended);
    givenPerson(registered, given()).when(introducePerson, says()).thenNothingNew();
  });

  it('changes places as the provider tells', () => {
    const jinjiang = { ...provided, unit: unitOf('community', '近江社区') };
    givenPerson(registered, given(provided))
      .when(introducePerson, says(asksFor(jinjiang)))
      .thenRecords(ended, given(jinjiang));
  });

  it('is called what the provider calls them', () => {
    const married = { zh: '陈美琳', en: 'Chen Mei-lin' };
    givenPerson(registered)
      .when(introducePerson, { ...says(), name: married })
      .thenRecords({ type: 'PersonRenamed', data: { from: name, name: married, ...done } });
  });

  it('is a newcomer only under a sign-in name that nobody ever had', () => {
    const left: PersonEvent = { type: 'PersonLeft', data: done };
    const told = says(asksFor(provided));
    givenPerson().when(introduceNewcomer, told).thenRecords(registered, given(provided));
    givenPerson(registered, given(provided)).when(introduceNewcomer, told).thenNothingNew();
    givenPerson(registered, left).when(introduceNewcomer, told).thenNothingNew();
  });

  it('stays away once they have left', () => {
    givenPerson(registered, { type: 'PersonLeft', data: done })
      .when(introducePerson, says(asksFor(provided)))
      .thenNothingNew();
  });
});
