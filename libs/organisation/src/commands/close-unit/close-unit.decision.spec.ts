import { closed, done, established, givenUnit, merged } from '../../../../../test/support/organisation-story.js';
import type { UnitState } from '../../unit/state.js';
import { closeUnit, type CloseUnit, type Held } from './close-unit.decision.js';

const wangjiang = established('community', '望江社区');
const holding = (held: Partial<Held> = {}) => {
  const all: Held = { below: [], posts: 0, ...held };
  return (command: CloseUnit, state: UnitState) => closeUnit(command, state, all);
};

describe('A unit', () => {
  it('is closed when nothing hangs on it, once', () => {
    givenUnit(wangjiang).when(holding(), done).thenRecords(closed);
    givenUnit(wangjiang, closed).when(holding(), done).thenNothingNew();
  });

  it('is not closed over the units below it, or the people who have posts there', () => {
    givenUnit(wangjiang)
      .when(holding({ below: ['第一网格', '第二网格'] }), done)
      .thenRefuses('unit-holds-units', { below: '第一网格、第二网格' });
    givenUnit(wangjiang)
      .when(holding({ posts: 2 }), done)
      .thenRefuses('unit-holds-posts', { posts: '2' });
  });

  it('is not closed when it is the district, below which everything stands', () => {
    givenUnit(established('district', '上城区')).when(holding(), done).thenRefuses('district-stays');
  });

  it('is not closed after it was merged, since its successor goes on', () => {
    givenUnit(wangjiang, merged('望江社区', '近江社区')).when(holding(), done).thenRefuses('unit-merged');
  });
});
