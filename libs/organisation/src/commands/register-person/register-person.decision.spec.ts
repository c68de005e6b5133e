import { asksFor, done, given, givenPerson, registered } from '../../../../../test/support/organisation-story.js';
import { registerPerson } from './register-person.decision.js';

const name = { zh: '陈美琳', en: 'Chen Meilin' };

describe('A person', () => {
  it('is registered with the posts they begin with', () => {
    givenPerson()
      .when(registerPerson, { name, posts: [asksFor()], ...done })
      .thenRecords(registered, given());
  });

  it('is registered once, and again only after they have left', () => {
    const asked = { name, posts: [], ...done };
    givenPerson(registered).when(registerPerson, asked).thenRefuses('person-registered-already', { person: '陈美琳' });
    givenPerson(registered, { type: 'PersonLeft', data: done }).when(registerPerson, asked).thenRecords(registered);
  });
});
