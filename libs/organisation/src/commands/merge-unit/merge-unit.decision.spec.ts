import { closed, done, established, givenUnit, merged } from '../../../../../test/support/organisation-story.js';
import type { UnitKind } from '../../unit/events.js';
import { unitIdOf } from '../../unit/ids.js';
import type { EstablishedUnit, UnitEnd, UnitState } from '../../unit/state.js';
import { mergeUnit, type MergeUnit } from './merge-unit.decision.js';

const wangjiang = established('community', '望江社区');
const jinjiang = unitIdOf('community', '近江社区');
const asked: MergeUnit = { unit: unitIdOf('community', '望江社区'), into: jinjiang, ...done };

const into = (kind: UnitKind = 'community', end?: UnitEnd, clashes: readonly string[] = []) => {
  const successor: EstablishedUnit = { established: true, kind, name: '近江社区', ...(end ? { end } : {}) };
  return (command: MergeUnit, state: UnitState) => mergeUnit(command, state, successor, clashes);
};

describe('A unit', () => {
  it('is merged into another of its kind, once', () => {
    givenUnit(wangjiang).when(into(), asked).thenRecords(merged('望江社区', '近江社区'));
    givenUnit(wangjiang, merged('望江社区', '近江社区')).when(into(), asked).thenNothingNew();
  });

  it('is not merged into itself, or into a unit of another kind', () => {
    givenUnit(wangjiang)
      .when(into(), { ...asked, into: asked.unit })
      .thenRefuses('unit-into-itself');
    givenUnit(wangjiang).when(into('grid'), asked).thenRefuses('unit-of-another-kind', { wanted: 'community' });
  });

  it('is not merged into one that has come to its end', () => {
    givenUnit(wangjiang)
      .when(into('community', { how: 'closed' }), asked)
      .thenRefuses('unit-closed');
    const gone: UnitEnd = { how: 'merged', into: { id: asked.unit, name: '徐家埠社区' } };
    givenUnit(wangjiang).when(into('community', gone), asked).thenRefuses('unit-merged', { into: '徐家埠社区' });
  });

  it('is not merged once it was closed, or into a second one', () => {
    givenUnit(wangjiang, closed).when(into(), asked).thenRefuses('unit-closed');
    givenUnit(wangjiang, merged('望江社区', '徐家埠社区')).when(into(), asked).thenRefuses('unit-merged');
  });

  it('is not merged while both have a unit of one name below them, which nobody could tell apart', () => {
    givenUnit(wangjiang)
      .when(into('community', undefined, ['第一网格', '1幢']), asked)
      .thenRefuses('names-would-clash', { names: '第一网格、1幢', into: '近江社区' });
  });
});
