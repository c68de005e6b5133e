import { recordedOn } from '../../../../../test/support/recorded.js';
import { closed, established, merged } from '../../../../../test/support/organisation-story.js';
import { unitIdOf, unitStream } from '../../unit/ids.js';
import { succeedUnits } from './succeed-units.process.js';

const id = unitIdOf('community', '望江社区');
const wangjiang = established('community', '望江社区');

const asked = (...facts: Parameters<typeof recordedOn<typeof wangjiang | typeof closed>>[1]) =>
  recordedOn(unitStream(id), facts).flatMap((event) => succeedUnits.react(event).map(({ command }) => command));

describe('A unit that is merged', () => {
  it('is handed over to its successor', () => {
    const to = { id: unitIdOf('community', '近江社区'), name: '近江社区' };
    expect(asked(wangjiang, merged('望江社区', '近江社区'))).toEqual([
      { name: 'hand-over', from: { id, name: '望江社区' }, to, position: '2' },
    ]);
  });

  it('is handed over to nobody when it is only closed', () => {
    expect(asked(wangjiang, closed)).toEqual([]);
  });
});
