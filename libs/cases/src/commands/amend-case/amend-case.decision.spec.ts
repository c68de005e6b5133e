import {
  claimed,
  closed,
  filed,
  filing,
  jinjiang,
  given,
  givenUnder,
  lin,
  listed,
  noon,
  resolved,
  rulesOf,
  withdrawn,
} from '../../../../../test/support/crosswalk-story.js';
import type { CaseEvent } from '../../case/events.js';
import { amendCase } from './amend-case.decision.js';

const amendment = { by: lin, at: noon, changes: { affected: 1500 } };

describe('A case under way', () => {
  it('is amended by what differs, and nothing else', () => {
    const place = { point: { longitude: 120.1834, latitude: 30.2296 }, address: filing.place.address };
    given(filed)
      .when(amendCase, { ...amendment, changes: { affected: 1500, title: filing.title, place } })
      .thenRecords({ type: 'CaseAmended', data: amendment });
  });

  it('has nothing to say about an amendment that changes nothing', () => {
    given(filed)
      .when(amendCase, { ...amendment, changes: { title: filing.title } })
      .thenNothingNew();
  });

  it('compares with what was amended before', () => {
    given(filed, { type: 'CaseAmended', data: amendment }).when(amendCase, amendment).thenNothingNew();
  });
});

describe('Answers', () => {
  const answered: CaseEvent = { type: 'CaseAmended', data: { ...amendment, changes: { answers: { nearest: 300 } } } };

  it('are amended as a whole', () => {
    const answers = { nearest: 400, accident: false };
    given(filed, answered)
      .when(amendCase, { ...amendment, changes: { answers } })
      .thenRecords({ type: 'CaseAmended', data: { ...amendment, changes: { answers } } });
    given(filed, answered)
      .when(amendCase, { ...amendment, changes: { answers: { nearest: 300 } } })
      .thenNothingNew();
  });

  it('about another category do not stay', () => {
    given(filed, answered)
      .when(amendCase, { ...amendment, changes: { category: 'waste' } })
      .thenRecords({ type: 'CaseAmended', data: { ...amendment, changes: { category: 'waste', answers: {} } } });
  });
});

describe('An amendment', () => {
  it('is refused to another community or subdistrict', () => {
    given(filed)
      .when(amendCase, { ...amendment, unit: jinjiang.id })
      .thenRefuses('case-from-elsewhere', { community: '望江社区' });
  });

  it('is refused once the case is resolved, closed or withdrawn, or was never filed', () => {
    given(filed, listed, claimed, resolved).when(amendCase, amendment).thenRefuses('case-already-resolved');
    given(filed, listed, claimed, resolved, closed)
      .when(amendCase, amendment)
      .thenRefuses('case-not-open', { stage: 'closed' });
    given(filed, withdrawn).when(amendCase, amendment).thenRefuses('case-not-open', { stage: 'withdrawn' });
    given().when(amendCase, amendment).thenRefuses('case-unknown');
  });

  it('does not turn an order into another once somebody has taken it', () => {
    const orders = givenUnder(rulesOf('service-order', 1));
    const changes = { category: 'haircut' };
    orders(filed, claimed)
      .when(amendCase, { ...amendment, changes })
      .thenRefuses('case-already-claimed', { department: '交警大队' });
    orders(filed)
      .when(amendCase, { ...amendment, changes })
      .thenRecords({ type: 'CaseAmended', data: { ...amendment, changes } });
  });
});
