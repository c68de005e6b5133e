import {
  chen,
  evening,
  filed,
  given,
  jinjiang,
  listed,
  claimed,
  morning,
  noon,
  trafficPolice,
  urbanManagement,
  wangjiang,
  withdrawn,
} from '../../../../../test/support/crosswalk-story.js';
import { caseDecider } from '../../case/decider.js';
import type { CaseEvent, UnitRef } from '../../case/events.js';
import type { WorkItemId } from '../../case/ids.js';
import { claimsOf, type Case, type FiledCase } from '../../case/state.js';
import { succeedUnit, type SucceedUnit } from './succeed-unit.decision.js';

const done = { by: chen, at: evening };
const asked: SucceedUnit = { from: wangjiang, to: jinjiang, ...done };
const succeeded = (from: UnitRef, to: UnitRef): CaseEvent => ({ type: 'UnitSucceeded', data: { from, to, ...done } });

const after = (...events: readonly CaseEvent[]): FiledCase => {
  const state = events.reduce<Case>(caseDecider.evolve, caseDecider.initialState);
  if (state.stage === 'unfiled') throw new Error('nothing was filed');
  return state;
};

describe('The successor of a unit', () => {
  it('goes on with a case that concerned the unit, once', () => {
    given(filed).when(succeedUnit, asked).thenRecords(succeeded(wangjiang, jinjiang));
    given(filed, succeeded(wangjiang, jinjiang)).when(succeedUnit, asked).thenNothingNew();
  });

  it('has nothing to do with a case that did not', () => {
    given(filed)
      .when(succeedUnit, { ...asked, from: trafficPolice })
      .thenNothingNew();
  });

  it('is known also on a case that has ended', () => {
    given(filed, withdrawn).when(succeedUnit, asked).thenRecords(succeeded(wangjiang, jinjiang));
  });

  it('is its community from then on', () => {
    expect(after(filed, succeeded(wangjiang, jinjiang))).toMatchObject({ community: jinjiang, reporters: [jinjiang] });
  });

  it('holds the claim, its promise and its work', () => {
    const item = 'item-1' as WorkItemId;
    const planned: CaseEvent = {
      type: 'WorkItemPlanned',
      data: { department: trafficPolice, item, title: '划线', dependsOn: [], ...done },
    };
    const { lead, items, involved } = after(filed, listed, claimed, planned, succeeded(trafficPolice, urbanManagement));
    expect(lead).toMatchObject({ department: urbanManagement, work: 1 });
    expect(items).toMatchObject([{ department: urbanManagement }]);
    expect(involved).toEqual([urbanManagement.id]);
  });

  it.each([
    ['leads', 'lead', trafficPolice, urbanManagement],
    ['is the other', 'support', urbanManagement, trafficPolice],
  ] as const)('holds one claim where both held one, the lead’s, when the unit that goes %s', (_is, _role, from, to) => {
    const supports: CaseEvent = {
      type: 'CaseClaimed',
      data: { department: urbanManagement, role: 'support', ...done },
    };
    const state = after(filed, listed, claimed, supports, succeeded(from, to));
    expect(claimsOf(state)).toMatchObject([{ department: to, role: 'lead' }]);
    expect(state.stage).toBe('claimed');
  });

  it('is never told as if it had come before what happened last', () => {
    const early = { from: trafficPolice, to: jinjiang, by: chen, at: morning };
    expect(succeedUnit(early, after(filed, listed, claimed))).toMatchObject([{ data: { at: noon } }]);
  });

  it('has signed the plan where both had, or where only one of them held a claim', () => {
    const supports: CaseEvent = {
      type: 'CaseClaimed',
      data: { department: urbanManagement, role: 'support', ...done },
    };
    const proposed: CaseEvent = {
      type: 'PlanProposed',
      data: { department: trafficPolice, version: 1, summary: '划线', measures: [], ...done },
    };
    const signed = (department: UnitRef): CaseEvent => ({
      type: 'PlanSigned',
      data: { department, version: 1, ...done },
    });
    const joint = succeeded(urbanManagement, trafficPolice);
    const plan = (...events: readonly CaseEvent[]) => after(filed, listed, claimed, ...events).plan?.signed;
    expect(plan(supports, proposed, signed(trafficPolice), joint)).toEqual([]);
    expect(plan(supports, proposed, signed(trafficPolice), signed(urbanManagement), joint)).toEqual([trafficPolice.id]);
    expect(plan(proposed, signed(trafficPolice), succeeded(trafficPolice, jinjiang))).toEqual([jinjiang.id]);
  });
});
