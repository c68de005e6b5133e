import { closed, opened, opening, published, putOn, takenOff } from '../../../../../test/support/list-story.js';
import { recordedOn } from '../../../../../test/support/recorded.js';
import type { ListEvent } from '../../list/events.js';
import { listFileOf } from './editions.projection.js';
import { breakdownLists, type ListOnList } from './lists.projection.js';

const row = (...events: readonly ListEvent[]): ListOnList | undefined =>
  recordedOn('list-1', events).reduce<ListOnList | undefined>(breakdownLists.fold, undefined);

describe('The row of a breakdown list', () => {
  it('tells what it was opened as', () => {
    const { name, level, unit, subdistrict, from, to, mayAdd, at } = opening;
    expect(row(opened)).toEqual({
      ...{ id: '1', name, level, unit, subdistrict, from, to, mayAdd, openedAt: at },
      ...{ open: true, cases: 0, revision: 0 },
    });
  });

  it('counts the cases on it and tells its newest edition, and that it is closed', () => {
    expect(row(opened, putOn)).toMatchObject({ cases: 1 });
    expect(row(opened, putOn, published, takenOff, closed)).toMatchObject({
      cases: 0,
      edition: { edition: 1, publishedOn: '2026-03-02', title: '第一批', cases: 1 },
      open: false,
      revision: 4,
    });
  });

  it('is the same when an event is told twice', () => {
    const events = recordedOn('list-1', [opened, putOn]);
    expect([...events, ...events].reduce<ListOnList | undefined>(breakdownLists.fold, undefined)).toEqual(
      row(opened, putOn),
    );
  });
});

describe('An edition', () => {
  it('shows the cases that were on the list when it was published, whatever left since', () => {
    const file = listFileOf(recordedOn('list-1', [opened, putOn, published, takenOff]));
    expect(file?.editions).toMatchObject([{ edition: 1, at: '3', shows: [{ number: '2026-00001-3' }] }]);
  });
});
