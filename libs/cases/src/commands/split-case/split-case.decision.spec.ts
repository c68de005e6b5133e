import {
  chen,
  claimed,
  evening,
  filed,
  filing,
  given,
  jinjiang,
  listed,
  resolved,
  withdrawn,
} from '../../../../../test/support/crosswalk-story.js';
import type { CaseEvent } from '../../case/events.js';
import type { CaseId } from '../../case/ids.js';
import { splitCase } from './split-case.decision.js';

const split = {
  into: { id: 'part' as CaseId, number: '2026-00002-1' },
  reason: '路灯由另一部门负责',
  by: chen,
  at: evening,
};
const told = { title: '望江东路路灯不亮', description: '斑马线旁的三盏路灯都不亮。' };
const { category, place, urgency } = filing;

describe('Part of a case', () => {
  it('becomes a case of its own, of which holds what was told of the whole unless it is told otherwise', () => {
    const part = { ...told, category, place, urgency };
    given(filed)
      .when(splitCase, { ...split, part: told })
      .thenRecords({ type: 'CaseSplit', data: { ...split, part } });
    given(filed)
      .when(splitCase, { ...split, part: { ...told, category: 'lighting', affected: 30 } })
      .thenRecords({ type: 'CaseSplit', data: { ...split, part: { ...part, category: 'lighting', affected: 30 } } });
  });

  it('keeps the answers to the questions of its category, and only those', () => {
    const answers = { lanes: 6 };
    const answered: CaseEvent = { type: 'CaseAmended', data: { changes: { answers }, by: chen, at: evening } };
    const part = { ...told, category, place, urgency };
    given(filed, answered)
      .when(splitCase, { ...split, part: told })
      .thenRecords({ type: 'CaseSplit', data: { ...split, part: { ...part, answers } } });
    given(filed, answered)
      .when(splitCase, { ...split, part: { ...told, category: 'lighting' } })
      .thenRecords({ type: 'CaseSplit', data: { ...split, part: { ...part, category: 'lighting' } } });
  });

  it('is of a category that the procedure knows', () => {
    given(filed)
      .when(splitCase, { ...split, part: { ...told, category: 'unicorns' } })
      .thenRefuses('category-unknown', { field: 'part.category' });
  });

  it('is split off by its own subdistrict or the coordinator', () => {
    given(filed)
      .when(splitCase, { ...split, part: told, unit: jinjiang.id })
      .thenRefuses('case-from-elsewhere');
  });

  it('is split off neither once the case is resolved nor after its end', () => {
    given(filed, listed, claimed, resolved)
      .when(splitCase, { ...split, part: told })
      .thenRefuses('case-already-resolved');
    given(filed, withdrawn)
      .when(splitCase, { ...split, part: told })
      .thenRefuses('case-not-open');
  });
});
