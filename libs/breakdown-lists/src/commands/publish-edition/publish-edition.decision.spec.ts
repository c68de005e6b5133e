import {
  chen,
  closed,
  given,
  lin,
  opened,
  opening,
  published,
  publishing,
  putOn,
  takenOff,
  zhou,
} from '../../../../../test/support/list-story.js';
import { publishEdition } from './publish-edition.decision.js';

describe('Publishing a breakdown list', () => {
  it('makes its first edition number 1, with as many cases as are on it', () => {
    given(opened, putOn)
      .when(publishEdition, { ...publishing, asker: chen })
      .thenRecords(published);
  });

  it('makes every later edition one number higher', () => {
    given(opened, putOn, published)
      .when(publishEdition, { ...publishing, asker: zhou })
      .thenRecords({ type: 'EditionPublished', data: { ...publishing, edition: 2, cases: 1 } });
  });

  it('is refused while there is no case on it', () => {
    const command = { ...publishing, asker: chen };
    given(opened).when(publishEdition, command).thenRefuses('list-empty', { list: opening.name });
    given(opened, putOn, takenOff).when(publishEdition, command).thenRefuses('list-empty');
  });

  it('is for those who keep the list', () => {
    given(opened, putOn)
      .when(publishEdition, { ...publishing, asker: lin })
      .thenRefuses('list-unknown');
  });

  it('is refused once the list is closed, and before it was opened', () => {
    const command = { ...publishing, asker: chen };
    given(opened, putOn, closed).when(publishEdition, command).thenRefuses('list-closed');
    given().when(publishEdition, command).thenRefuses('list-unknown');
  });
});
