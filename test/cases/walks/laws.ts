import { isDeepStrictEqual } from 'node:util';
import type { CaseEvent } from '../../../libs/cases/src/case/events.js';
import type { Sight } from '../../../libs/cases/src/case/reading.policy.js';
import { sightIn } from '../../../libs/cases/src/case/sight.decision.js';
import { sightAs } from '../../../libs/cases/src/case/sight.projection.js';
import { standingAfter, standingWhenFiled } from '../../../libs/cases/src/case/standing.projection.js';
import { claimsOf, isOpen, type Case, type FiledCase } from '../../../libs/cases/src/case/state.js';
import type { Step } from './walk.js';

const filedIn = (state: Case): FiledCase | undefined => (state.stage === 'unfiled' ? undefined : state);

/** Each law looks at one request of a walk, and says whether it holds. */
export const laws = {
  'nobody leads beside another': ({ outcome }) => {
    const after = 'after' in outcome ? filedIn(outcome.after) : undefined;
    if (!after) return true;
    const units = claimsOf(after).map(({ department }) => department.id);
    return claimsOf(after).filter(({ role }) => role === 'lead').length <= 1 && new Set(units).size === units.length;
  },
  'a case with an open work item is never resolved': ({ before, outcome }) =>
    !says(outcome, 'CaseResolved') || !filedIn(before)?.items.some(isOpen),
  'signatures never survive a new version': ({ outcome }) =>
    !says(outcome, 'PlanProposed') || ('after' in outcome && filedIn(outcome.after)?.plan?.signed.length === 0),
  'a plan is adopted by the signatures of all who claim': ({ outcome }) => {
    const after = 'after' in outcome && says(outcome, 'PlanAdopted') ? filedIn(outcome.after) : undefined;
    return !after || claimsOf(after).every(({ department }) => after.plan?.signed.includes(department.id));
  },
  'the clock of a stage never runs backwards': ({ before, outcome }) => {
    const [earlier, later] = [filedIn(before), 'after' in outcome ? filedIn(outcome.after) : undefined];
    return !earlier || !later || later.since >= earlier.since;
  },
  'a promise moves by an extension, a hand-over, a succession or a new claim alone': ({ before, outcome }) => {
    const after = 'after' in outcome ? filedIn(outcome.after) : undefined;
    if (!after || MOVES.some((type) => says(outcome, type))) return true;
    const promises = new Map(claimsIn(before).map(({ department, promisedFor }) => [department.id, promisedFor]));
    return claimsOf(after).every(
      ({ department, promisedFor }) => !promises.has(department.id) || promises.get(department.id) === promisedFor,
    );
  },
  'what the lists show agrees with what decisions see': ({ standing, outcome }) => {
    if (!('after' in outcome)) return true;
    const after = filedIn(outcome.after);
    const shown = standingNow(standing, outcome.events);
    return (
      shown?.stage === after?.stage &&
      shown?.since === after?.since &&
      shown?.claims.length === claimsIn(outcome.after).length
    );
  },
  'whom a case concerns is the same to lists and to decisions': ({ standing, rules, outcome }) => {
    const after = 'after' in outcome ? filedIn(outcome.after) : undefined;
    const shown = after && 'events' in outcome && standingNow(standing, outcome.events);
    return !after || !shown || isDeepStrictEqual(inOrder(sightAs(shown, rules)), inOrder(sightIn(after, rules)));
  },
  'what is recorded is what JSON can hold': ({ outcome }) =>
    !('after' in outcome) || isDeepStrictEqual(JSON.parse(JSON.stringify(outcome.events)), outcome.events),
} satisfies Readonly<Record<string, (step: Step) => boolean>>;

const standingNow = (standing: Step['standing'], events: readonly CaseEvent[]): Step['standing'] =>
  events.reduce<Step['standing']>(
    (known, event) =>
      event.type === 'CaseFiled' ? standingWhenFiled(event.data) : known && standingAfter(known, event),
    standing,
  );

const inOrder = ({ units, openTo }: Sight) => [units.toSorted(), openTo.toSorted()];

const MOVES = ['CaseClaimed', 'DepartmentAssigned', 'ExtensionGranted', 'LeadHandedOver', 'UnitSucceeded'] as const;

const claimsIn = (state: Case) => (state.stage === 'unfiled' ? [] : claimsOf(state));

const says = (outcome: Step['outcome'], type: CaseEvent['type']): boolean =>
  'events' in outcome && outcome.events.some((event) => event.type === type);
