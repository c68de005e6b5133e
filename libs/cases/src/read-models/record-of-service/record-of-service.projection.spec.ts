import {
  claimed,
  evening,
  filed,
  lin,
  listed,
  noon,
  resolved,
  trafficPolice,
  urbanManagement,
} from '../../../../../test/support/crosswalk-story.js';
import { recordedOn } from '../../../../../test/support/recorded.js';
import type { CaseEvent } from '../../case/events.js';
import type { Instant } from '../../case/ids.js';
import { differences, type Count } from './deeds.js';
import { recordOfService, type ServiceOnCase } from './record-of-service.projection.js';

type Origin = Readonly<{ source?: string; sourceKey?: string }>;

const serviceAfter = (facts: readonly CaseEvent[], origin: Origin = {}): ServiceOnCase | undefined =>
  recordedOn('case-7f3', facts)
    .map((event) => ({ ...event, metadata: { ...event.metadata, ...origin } }))
    .reduce<ServiceOnCase | undefined>(recordOfService.fold, undefined);

/** What one case adds to the record of a unit. */
const recordOf = ({ id }: { id: string }, ...facts: readonly CaseEvent[]): Readonly<Record<string, number>> =>
  Object.fromEntries(countsAfter(facts).flatMap(({ unit, deed, n }) => (unit.id === id ? [[deed, n]] : [])));

const countsAfter = (facts: readonly CaseEvent[]): readonly Count[] =>
  differences([{ key: '7f3', before: undefined, after: serviceAfter(facts) }]);

const confirmed: CaseEvent = {
  type: 'ResolutionConfirmed',
  data: { solved: 'partly', satisfied: 'fairly', by: lin, at: evening },
};
const refused: CaseEvent = {
  type: 'ResolutionRefused',
  data: { reason: '坡道仍然太陡', satisfied: 'not', by: lin, at: evening },
};

describe('A record of service', () => {
  it('counts what a unit claimed and delivered, and how it was rated', () => {
    expect(recordOf(trafficPolice, filed, listed, claimed, resolved, confirmed)).toEqual({
      claimed: 1,
      delivered: 1,
      confirmed: 1,
      partlySolved: 1,
      fairlySatisfied: 1,
    });
  });

  it('counts a case once however often it comes back, every refusal, and the last answer', () => {
    expect(recordOf(trafficPolice, filed, listed, claimed, resolved, refused, resolved, refused)).toEqual({
      claimed: 1,
      delivered: 1,
      refused: 2,
      notSolved: 1,
      notSatisfied: 1,
    });
    expect(recordOf(trafficPolice, filed, listed, claimed, resolved, refused, resolved, confirmed)).toMatchObject({
      refused: 1,
      confirmed: 1,
      partlySolved: 1,
    });
  });

  it('counts support, releases and declined invitations', () => {
    const told = { department: urbanManagement, reason: '不属本部门', by: lin, at: noon };
    const facts: readonly CaseEvent[] = [
      filed,
      { type: 'InvitationDeclined', data: told },
      { type: 'CaseClaimed', data: { department: urbanManagement, role: 'support', by: lin, at: noon } },
      { type: 'ClaimReleased', data: { ...told, role: 'support' } },
    ];
    expect(recordOf(urbanManagement, ...facts)).toEqual({ declined: 1, supported: 1, released: 1 });
  });

  it('is kept by the half-years of the calendar at home', () => {
    const at = (instant: string): CaseEvent =>
      ({ ...claimed, data: { ...claimed.data, at: instant as Instant } }) as CaseEvent;
    const halves = (instant: string) => countsAfter([filed, at(instant)]).map(({ half }) => half);
    expect(halves('2026-06-30T15:59:59.999Z')).toEqual(['2026-H1']);
    expect(halves('2026-06-30T16:00:00.000Z')).toEqual(['2026-H2']);
    expect(halves('2026-12-31T16:00:00.000Z')).toEqual(['2027-H1']);
  });

  it('counts nothing of imported history, and what is done here about an imported case', () => {
    const origin = { source: 'boston311', sourceKey: '101005844172' };
    expect(serviceAfter([filed, listed, claimed, resolved], origin)).toBeUndefined();
    const [done] = recordedOn('case-7f3', [resolved]);
    expect(done && recordOfService.fold(undefined, done)).toMatchObject({
      procedure: 'problem',
      units: [{ unit: trafficPolice, delivered: evening }],
    });
  });

  it('counts what the demonstration tells, which is no import', () => {
    expect(serviceAfter([filed, listed, claimed, resolved], { source: 'demonstration' })).toMatchObject({
      procedure: 'problem',
      units: [{ unit: trafficPolice, delivered: evening }],
    });
  });

  it('changes by the difference that a batch makes', () => {
    const before = serviceAfter([filed, listed, claimed, resolved, refused]);
    const after = serviceAfter([filed, listed, claimed, resolved, refused, resolved, confirmed]);
    const changed = differences([{ key: '7f3', before, after }]);
    expect(Object.fromEntries(changed.map(({ deed, n }) => [deed, n]))).toEqual({
      confirmed: 1,
      notSolved: -1,
      partlySolved: 1,
      notSatisfied: -1,
      fairlySatisfied: 1,
    });
  });
});
