import {
  chen,
  closed,
  coordinator,
  given,
  lin,
  opened,
  opening,
  zhou,
} from '../../../../../test/support/list-story.js';
import { openList } from './open-list.decision.js';

describe('A breakdown list', () => {
  it.each([coordinator, zhou, chen])('is opened by the coordinator, its own unit or the subdistrict above', (asker) => {
    given()
      .when(openList, { ...opening, asker })
      .thenRecords(opened);
  });

  it('is not opened for another unit', () => {
    given()
      .when(openList, { ...opening, asker: lin })
      .thenRefuses('list-not-yours', { unit: '望江社区' });
  });

  it('is not opened twice for the same period, whoever asks and whatever it is called by now', () => {
    const renamed = {
      type: 'BreakdownListAmended',
      data: { changes: { name: '新名' }, by: 'chen', at: opening.at },
    } as const;
    given(opened, renamed)
      .when(openList, { ...opening, asker: zhou })
      .thenRefuses('list-opened-already', { list: '新名', unit: '望江社区' });
    given(opened, closed)
      .when(openList, { ...opening, asker: chen })
      .thenRefuses('list-opened-already');
  });

  it('does not end before it begins', () => {
    given()
      .when(openList, { ...opening, to: '2025-12-31', asker: chen })
      .thenRefuses('list-period-backwards', { from: '2026-01-01', to: '2025-12-31' });
  });
});
