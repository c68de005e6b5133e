import { chen, closed, given, lin, opened, opening } from '../../../../../test/support/list-story.js';
import { amendList } from './amend-list.decision.js';

const asked = { by: 'chen', at: opening.at, reason: '延长' };

describe('An amendment of a breakdown list', () => {
  it('records what changed and nothing else', () => {
    given(opened)
      .when(amendList, { changes: { name: opening.name, to: '2027-06-30' }, ...asked, asker: chen })
      .thenRecords({ type: 'BreakdownListAmended', data: { changes: { to: '2027-06-30' }, ...asked } });
  });

  it('has nothing new to say when nothing changed', () => {
    const { name, from, to, mayAdd } = opening;
    given(opened)
      .when(amendList, { changes: { name, from, to: to ?? from, mayAdd }, ...asked, asker: chen })
      .thenNothingNew();
  });

  it('leaves a period that makes sense', () => {
    given(opened)
      .when(amendList, { changes: { from: '2027-01-01' }, ...asked, asker: chen })
      .thenRefuses('list-period-backwards', { from: '2027-01-01', to: '2026-12-31' });
  });

  it('is for those who keep the list', () => {
    given(opened)
      .when(amendList, { changes: { name: '另一清单' }, ...asked, asker: lin })
      .thenRefuses('list-unknown');
  });

  it('is refused once the list is closed, and before it was opened', () => {
    const command = { changes: { name: '另一清单' }, ...asked, asker: chen };
    given(opened, closed).when(amendList, command).thenRefuses('list-closed', { list: opening.name });
    given().when(amendList, command).thenRefuses('list-unknown');
  });
});
