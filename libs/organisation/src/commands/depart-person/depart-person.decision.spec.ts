import { asksFor, done, given, givenPerson, registered } from '../../../../../test/support/organisation-story.js';
import type { PersonEvent } from '../../person/events.js';
import { endPost } from '../end-post/end-post.decision.js';
import { renamePerson } from '../rename-person/rename-person.decision.js';
import { departPerson } from './depart-person.decision.js';

const left: PersonEvent = { type: 'PersonLeft', data: done };
const { post } = asksFor();

describe('Somebody who leaves', () => {
  it('leaves once, and holds no post from there on', () => {
    givenPerson(registered, given()).when(departPerson, done).thenRecords(left);
    givenPerson(registered, given(), left).when(departPerson, done).thenNothingNew();
    givenPerson(registered, given(), left)
      .when(endPost, { post, ...done })
      .thenRefuses('post-not-there');
  });

  it('was somebody who was registered', () => {
    givenPerson().when(departPerson, done).thenRefuses('person-not-there');
  });
});

describe('A post', () => {
  it('is ended once', () => {
    givenPerson(registered, given())
      .when(endPost, { post, ...done })
      .thenRecords({ type: 'PostEnded', data: { post, ...done } });
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
