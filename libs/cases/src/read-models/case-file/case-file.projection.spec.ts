import type { CaseEvent } from '@crosswalk/cases';
import {
  claimed,
  closed,
  evening,
  filed,
  lin,
  listed,
  resolved,
  trafficPolice,
  withdrawn,
} from '../../../../../test/support/crosswalk-story.js';
import { recordedOn } from '../../../../../test/support/recorded.js';
import { caseFileAfter, type CaseFile } from './case-file.projection.js';

const fileOf = (...events: readonly CaseEvent[]): CaseFile | undefined =>
  recordedOn('case-1', events).reduce<CaseFile | undefined>(caseFileAfter, undefined);

const refused: CaseEvent = { type: 'ResolutionRefused', data: { reason: '坡道太陡', by: lin, at: evening } };
const reopened: CaseEvent = { type: 'CaseReopened', data: { reason: '坡道太陡', by: lin, at: evening } };

describe('A case file', () => {
  it('shows the stage, the lead and the outcome as the events left them', () => {
    expect(fileOf(filed, listed, claimed, resolved)).toMatchObject({
      id: '1',
      revision: 3,
      standing: { stage: 'resolved' },
      claims: [{ department: { name: '交警大队' }, role: 'lead' }],
      resolutions: [{ outcome: resolved.type === 'CaseResolved' ? resolved.data.outcome : '' }],
      changedAt: evening,
    });
  });

  it('goes back to its lead when the community refuses, and keeps what it said', () => {
    const file = fileOf(filed, listed, claimed, resolved, refused, reopened);
    expect(file).toMatchObject({
      standing: { stage: 'claimed', claims: [{ department: { name: '交警大队' } }] },
      resolutions: [{ answer: { solved: 'not', comment: '坡道太陡' } }],
    });
  });

  it('has no lead after a release', () => {
    const released: CaseEvent = {
      type: 'ClaimReleased',
      data: {
        department: trafficPolice,
        role: 'lead',
        reason: '不属本部门',
        by: lin,
        at: evening,
      },
    };
    expect(fileOf(filed, listed, claimed, released)).toMatchObject({
      standing: { stage: 'listed', claims: [] },
      claims: [{ endedAt: evening }],
    });
  });

  it('has no lead once the case is withdrawn', () => {
    expect(fileOf(filed, listed, claimed, withdrawn)).toMatchObject({
      standing: { stage: 'withdrawn', claims: [] },
      claims: [{ endedAt: evening }],
    });
  });

  it('keeps its whole history in order', () => {
    const file = fileOf(filed, listed, claimed, resolved, closed);
    expect(file?.history.map(({ type }) => type)).toEqual([
      'CaseFiled',
      'CaseListed',
      'CaseClaimed',
      'CaseResolved',
      'CaseClosed',
    ]);
  });
});
