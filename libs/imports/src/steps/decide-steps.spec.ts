import { caseDecider, type Day, type Instant, type UnitId } from '@crosswalk/cases';
import { rulesOf } from '../../../../test/support/crosswalk-story.js';
import type { ImportedCase } from '../row/imported-case.js';
import { decideSteps, requireTakeable, StepRejected } from './decide-steps.js';
import { importerOf } from './provenance.js';
import { stepRequests } from './steps.js';

const monday = '2015-01-05T17:00:00.000Z' as Instant;
const tuesday = '2015-01-06T17:00:00.000Z' as Instant;
const unit = (id: string) => ({ id: id as UnitId, name: id });

const row: ImportedCase = {
  key: '7',
  title: 'Pothole',
  description: 'Streets',
  category: 'Streets',
  place: { address: '1 Main St' },
  urgency: 'ordinary',
  source: 'hotline',
  community: 'Back Bay',
  filed: { at: monday, year: 2015 },
  listed: { at: monday, list: { name: 'Gotham 311', level: 'district' } },
  claimed: { at: monday, department: 'Works', today: '2015-01-05' as Day },
  resolved: { at: tuesday, outcome: 'Filled' },
  closed: { at: tuesday, reason: 'Filled' },
};

const circumstances = {
  by: importerOf('gotham'),
  number: '2015-00001-1',
  procedure: rulesOf('problem', 1),
  community: unit('Back Bay'),
  department: unit('Works'),
};
const origin = { runId: 'run', profile: 'gotham', file: 'f00' };
const decide = (changes: Partial<ImportedCase> = {}, line = 2) =>
  decideSteps('case-1', stepRequests({ ...row, ...changes }, circumstances), {
    origin,
    row: { key: '7', line },
    state: caseDecider.initialState,
  });

describe('The steps of a row', () => {
  it('are asked of the decisions one after the other, each on what the ones before it said', () => {
    expect(decide().map(({ type }) => type)).toEqual([
      'CaseFiled',
      'CaseListed',
      'CaseClaimed',
      'CaseResolved',
      'CaseClosed',
    ]);
  });

  it('make the same ids whenever the same row is read, wherever it stands', () => {
    const ids = decide().map(({ id }) => id);
    expect(new Set(ids).size).toBe(5);
    expect(decide({}, 99).map(({ id }) => id)).toEqual(ids);
    // A later release must not file these cases again.
    expect(ids[0]).toBe('cd4aabee-eb31-5485-bb2c-324ca53d7df1');
  });

  it('keep their ids when a newer export knows more steps', () => {
    const { resolved: _resolved, closed: _closed, ...older } = row;
    const requests = stepRequests(older, circumstances);
    const state = caseDecider.initialState;
    const before = decideSteps('case-1', requests, { origin, row: { key: '7', line: 2 }, state });
    expect(
      decide()
        .slice(0, 3)
        .map(({ id }) => id),
    ).toEqual(before.map(({ id }) => id));
  });

  it('are refused by the step that cannot have happened so', () => {
    const early = { resolved: { at: '2015-01-04T00:00:00.000Z' as Instant, outcome: 'Filled' } };
    expect(() => decide(early)).toThrow(StepRejected);
    expect(() => decide(early)).toThrow('occurred-before-last-step');
  });

  it('that nobody claimed cannot be resolved', () => {
    const { claimed: _claimed, ...unclaimed } = row;
    const { department: _department, ...nobody } = circumstances;
    expect(() => requireTakeable(stepRequests(unclaimed, nobody))).toThrow('case-not-claimed');
  });
});
