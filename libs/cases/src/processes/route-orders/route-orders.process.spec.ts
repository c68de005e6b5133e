import { filed, filing, listed } from '../../../../../test/support/crosswalk-story.js';
import { recordedOn } from '../../../../../test/support/recorded.js';
import type { CaseEvent } from '../../case/events.js';
import { caseStream, type CaseId } from '../../case/ids.js';
import { routeOrders } from './route-orders.process.js';

const id = '00000000-0000-4000-8000-000000000001' as CaseId;
const { react } = routeOrders(({ name }) => name === 'service-order');
const ordered: CaseEvent = {
  type: 'CaseFiled',
  data: { ...filing, procedure: { name: 'service-order', version: 1 } },
};

const asked = (facts: readonly CaseEvent[], source = {}) =>
  recordedOn(caseStream(id), facts)
    .map((event) => ({ ...event, metadata: { ...event.metadata, ...source } }))
    .flatMap((event) => react(event).map(({ command }) => command));

describe('An order', () => {
  it('is told of when it comes in, and when it is listed', () => {
    expect(asked([ordered, listed])).toEqual([
      { name: 'tell-of-order', case: id, position: '1' },
      { name: 'tell-of-order', case: id, position: '2' },
    ]);
  });

  it('is not told of when it was imported', () => {
    expect(asked([ordered, listed], { source: 'boston311', sourceKey: '7' })).toEqual([]);
  });
});

it('A problem that is filed is no order', () => {
  expect(asked([filed])).toEqual([]);
});
