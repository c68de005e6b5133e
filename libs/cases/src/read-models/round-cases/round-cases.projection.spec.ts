import { claimed, filed, filing, listed } from '../../../../../test/support/crosswalk-story.js';
import { recordedOn } from '../../../../../test/support/recorded.js';
import type { CaseEvent } from '../../case/events.js';
import type { VisitId } from '../../case/ids.js';
import { roundCases, type RoundCase } from './round-cases.projection.js';

const visit = { id: 'round' as VisitId, name: '2026 春季大走访（第三联络组）' };
const brought: CaseEvent = { type: 'CaseFiled', data: { ...filing, visit } };

const rowAfter = (...facts: readonly CaseEvent[]): RoundCase | undefined =>
  recordedOn('case-7f3', facts).reduce<RoundCase | undefined>(roundCases.fold, undefined);

describe('The cases of a round', () => {
  it('are those it brought in, each as it stands now', () => {
    const retitled: CaseEvent = {
      type: 'CaseAmended',
      data: { changes: { title: '斑马线和坡道' }, by: filing.by, at: filing.at },
    };
    expect(rowAfter(brought, retitled, listed, claimed)).toMatchObject({
      id: '7f3',
      visit,
      number: filing.number,
      title: '斑马线和坡道',
      standing: { stage: 'claimed' },
    });
  });

  it('are no others', () => {
    expect(rowAfter(filed, listed)).toBeUndefined();
  });
});
