import { chen, done, given, registered } from '../../../../../test/support/organisation-story.js';
import { recordedOn } from '../../../../../test/support/recorded.js';
import type { PersonEvent } from '../../person/events.js';
import { personStream } from '../../person/ids.js';
import { withdrawAccess } from './withdraw-access.process.js';

const left: PersonEvent = { type: 'PersonLeft', data: done };

const asked = (...facts: readonly PersonEvent[]) =>
  recordedOn(personStream(chen), facts).flatMap((event) => withdrawAccess.react(event).map(({ command }) => command));

describe('What somebody comes in with', () => {
  it('is withdrawn as it stood when they left', () => {
    expect(asked(registered, given(), left)).toEqual([{ name: 'withdraw-access', person: chen, leftAt: done.at }]);
  });

  it('stays with whoever has not left', () => {
    expect(asked(registered, given())).toEqual([]);
  });
});
