import { closed, done, established, givenUnit, merged } from '../../../../../test/support/organisation-story.js';
import type { UnitState } from '../../unit/state.js';
import { renameUnit, type RenameUnit } from './rename-unit.decision.js';

const wangjiang = established('community', '望江社区');
const asked: RenameUnit = { name: '望江新社区', reason: '区划调整', ...done };
const free = (command: RenameUnit, state: UnitState) => renameUnit(command, state, false);
const taken = (command: RenameUnit, state: UnitState) => renameUnit(command, state, true);

describe('A unit', () => {
  it('is called otherwise from now on', () => {
    givenUnit(wangjiang)
      .when(free, asked)
      .thenRecords({ type: 'UnitRenamed', data: { from: '望江社区', ...asked } });
  });

  it('keeps the name it has', () => {
    givenUnit(wangjiang)
      .when(taken, { ...asked, name: '望江社区' })
      .thenNothingNew();
  });

  it('does not take the name of another', () => {
    givenUnit(wangjiang).when(taken, asked).thenRefuses('unit-name-taken', { kind: 'community', name: '望江新社区' });
  });

  it('is not renamed once it has come to its end, or before it was there', () => {
    givenUnit(wangjiang, closed).when(free, asked).thenRefuses('unit-closed', { name: '望江社区' });
    givenUnit(wangjiang, merged('望江社区', '近江社区'))
      .when(free, asked)
      .thenRefuses('unit-merged', { into: '近江社区' });
    givenUnit().when(free, asked).thenRefuses('unit-not-there');
  });
});
