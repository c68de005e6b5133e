import {
  claimed,
  evening,
  filed,
  given,
  lin,
  listed,
  resolved,
  withdrawn,
} from '../../../../../test/support/crosswalk-story.js';
import { addAffected } from './add-affected.decision.js';

const meToo = { source: 'walk-in', note: '三号楼的老人也过不了街', by: lin, at: evening } as const;
const added = { type: 'AffectedPersonAdded', data: meToo } as const;

describe('Somebody affected', () => {
  it('is added as long as the case is open, as often as people come', () => {
    given(filed).when(addAffected, meToo).thenRecords(added);
    given(filed, added).when(addAffected, meToo).thenRecords(added);
    given(filed, listed, claimed, resolved).when(addAffected, meToo).thenRecords(added);
  });

  it('is not added after the end', () => {
    given(filed, withdrawn).when(addAffected, meToo).thenRefuses('case-not-open');
  });
});
