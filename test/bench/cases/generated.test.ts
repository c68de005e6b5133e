import { existsSync } from 'node:fs';
import { upcast } from '@crosswalk/event-sourcing';
import type { CaseEvent } from '../../../libs/cases/src/case/events.js';
import { caseUpcasters } from '../../../libs/cases/src/case/upcasters.js';
import { recordedOn } from '../../support/recorded.js';
import { generated, numbersIn, type Generated } from './generated.js';
import { InOrder } from './in-order.js';
import { refusalIn } from './replayed.js';

const CASES = 3_000;
const log: readonly Generated[] = [...generated({ seed: 1, cases: CASES })];
const ofCases = log.filter(({ stream }) => stream.startsWith('case-'));
const streams = new Map<string, Generated[]>();
for (const event of ofCases) streams.set(event.stream, [...(streams.get(event.stream) ?? []), event]);

describe('A generated log', () => {
  it('is the same for the same seed, and another for another', () => {
    const again = [...generated({ seed: 1, cases: 200 })];
    expect([...generated({ seed: 1, cases: 200 })]).toEqual(again);
    expect([...generated({ seed: 2, cases: 200 })]).not.toEqual(again);
  });

  it('gives every case five to eight events, from revision 0 without a gap', () => {
    expect(streams.size).toBe(CASES);
    for (const events of streams.values()) {
      expect(events.map(({ revision }) => revision)).toEqual(events.map((_, place) => place));
      expect(events.length).toBeGreaterThanOrEqual(5);
      expect(events.length).toBeLessThanOrEqual(8);
    }
  });

  it('runs through time once, the lives of many cases mixed', () => {
    const times = log.map(({ recordedAt }) => recordedAt);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    const mixed = ofCases.filter(({ stream }, place) => place > 0 && ofCases[place - 1]?.stream !== stream);
    expect(mixed.length).toBeGreaterThan(ofCases.length / 2);
  });

  it('has an id for each event and a number for each case that nobody else has', () => {
    expect(new Set(log.map(({ id }) => id)).size).toBe(log.length);
    const numbers = ofCases.flatMap(({ data }) => ('number' in data ? [data.number] : []));
    expect(new Set(numbers).size).toBe(CASES);
    expect([...numbersIn({ cases: CASES }).values()].reduce((sum, n) => sum + n, 0)).toBe(CASES);
  });

  it('says only what the decisions of a case would have said', () => {
    for (const events of streams.values()) expect(refusalIn(events)).toBeUndefined();
  });

  it('speaks the newest version of events that are stored for ever', () => {
    const versions = new Set(log.map(({ type, metadata }) => `${type}.v${metadata.schemaVersion}`));
    for (const version of versions) expect(existsSync(`test/fixtures/events/${version}.json`)).toBe(true);
    const [events = []] = streams.values();
    const facts = events.map(({ type, data }) => ({ type, data })) as CaseEvent[];
    for (const [place, event] of recordedOn('case-1', facts).entries()) {
      const metadata = events[place]?.metadata ?? event.metadata;
      expect(upcast(caseUpcasters, { ...event, metadata }).data).toEqual(event.data);
    }
  });

  it('knows most of what can happen to a case', () => {
    const types = new Set(ofCases.map(({ type }) => type));
    expect([...types].toSorted()).toEqual([
      'AffectedPersonAdded',
      'CaseClaimed',
      'CaseClosed',
      'CaseDeclined',
      'CaseFiled',
      'CaseListed',
      'CaseResolved',
      'CaseResumed',
      'CaseSuspended',
      'CaseUrged',
      'CaseWithdrawn',
      'CommentAdded',
      'DepartmentsInvited',
      'PlanAdopted',
      'PlanProposed',
      'PlanSigned',
      'ResolutionConfirmed',
      'SurveyHeld',
      'SurveyScheduled',
      'WorkItemPlanned',
      'WorkItemStarted',
      'WorksStarted',
    ]);
  });
});

describe('What waits for its time', () => {
  it('comes out in order of time, and of the same time in the order it went in', () => {
    const queue = new InOrder<{ at: number; nth: number }>();
    const items = Array.from({ length: 500 }, (_, nth) => ({ at: (nth * 7919) % 101, nth }));
    for (const item of items) queue.add(item);
    const out = items.map(() => queue.take());
    expect(out).toEqual(items.toSorted((a, b) => a.at - b.at || a.nth - b.nth));
    expect(queue.take()).toBeUndefined();
  });
});
