import {
  asksFor,
  chen,
  done,
  given,
  givenPerson,
  registered,
  unitOf,
} from '../../../../../test/support/organisation-story.js';
import type { PersonEvent } from '../../person/events.js';
import { endPost } from '../end-post/end-post.decision.js';
import { renamePerson } from '../rename-person/rename-person.decision.js';
import { departPerson } from './depart-person.decision.js';

const left: PersonEvent = { type: 'PersonLeft', data: done };
const { post } = asksFor();
const leaves = { person: chen, ...done };
const administers = given({ role: 'administrator', unit: unitOf('district', '上城区') });

describe('Somebody who leaves', () => {
  it('leaves once, and holds no post from there on', () => {
    givenPerson(registered, given()).when(departPerson, leaves).thenRecords(left);
    givenPerson(registered, given(), left).when(departPerson, leaves).thenNothingNew();
    givenPerson(registered, given(), left)
      .when(endPost, { post, ...leaves })
      .thenRefuses('post-not-there');
  });

  it('was somebody who was registered', () => {
    givenPerson().when(departPerson, leaves).thenRefuses('person-not-there');
  });
});

describe('A post', () => {
  it('is ended once', () => {
    givenPerson(registered, given())
      .when(endPost, { post, ...leaves })
      .thenRecords({ type: 'PostEnded', data: { post, ...done } });
  });
});

describe('An administrator', () => {
  it('does not end their own administration, since nobody might be left to give it back', () => {
    const own = { ...done, by: chen, person: chen };
    givenPerson(registered, administers).when(departPerson, own).thenRefuses('administration-your-own');
    givenPerson(registered, administers)
      .when(endPost, { post, ...own })
      .thenRefuses('administration-your-own');
  });

  it('is taken from by another, and ends what else they hold', () => {
    givenPerson(registered, administers).when(departPerson, leaves).thenRecords(left);
    givenPerson(registered, given())
      .when(endPost, { post, ...leaves, by: chen })
      .thenRecords({ type: 'PostEnded', data: { post, ...done, by: chen } });
  });
});

describe('A name', () => {
  it('is changed, unless it is the same', () => {
    const from = { zh: '陈美琳', en: 'Chen Meilin' };
    const name = { zh: '陈美玲', en: 'Chen Meiling' };
    givenPerson(registered)
      .when(renamePerson, { name, ...done })
      .thenRecords({ type: 'PersonRenamed', data: { from, name, ...done } });
    givenPerson(registered)
      .when(renamePerson, { name: from, ...done })
      .thenNothingNew();
  });
});
