import type { Gate, Procedure, Step } from '@crosswalk/procedures';
import type { UnitId } from './ids.js';
import { CaseRejected } from './rejections.js';
import { claimsOf, isOpen, type Facts } from './state.js';

/** A required step that is not done; `of` names what is open in it, when there is something to name. */
export type Missing = Readonly<{ step: Step; of: readonly string[] }>;

const GATES: readonly Gate[] = ['claimed', 'planned', 'in-works', 'resolved', 'closed'];

/** What the procedure requires before a stage, there or earlier, and nobody has done. */
export const missingBefore = (gate: Gate, facts: Facts, { steps }: Procedure): readonly Missing[] => {
  const reached = GATES.slice(0, GATES.indexOf(gate) + 1);
  return steps.flatMap(({ step, before }) => {
    if (before === undefined || !reached.includes(before)) return [];
    const open = openIn[step](facts);
    return open ? [{ step, of: open }] : [];
  });
};

/** Refuses to go on while required steps are open. @throws CaseRejected 'steps-missing' listing them */
export const requireNothingMissing = (missing: readonly Missing[]): void => {
  if (missing.length === 0) return;
  const listed = missing.map(({ step, of }) => (of.length === 0 ? step : `${step}=${of.map(unmarked).join('|')}`));
  throw new CaseRejected('steps-missing', { missing: listed.join('\n') });
};

// What people named must not read as a mark of the list.
const unmarked = (name: string): string => name.replaceAll(/\s+/g, ' ').replaceAll('=', '＝').replaceAll('|', '｜');

type Open = readonly string[] | undefined;

const unless = (done: boolean, of: readonly string[] = []): Open => (done ? undefined : of);

const withoutAny = (names: readonly string[]): Open => unless(names.length === 0, names);

const notIn = (facts: Facts, ids: readonly UnitId[]): readonly string[] =>
  claimsOf(facts).flatMap(({ department }) => (ids.includes(department.id) ? [] : [department.name]));

/** What is open in a step; undefined when it is done. Evidence and confirmation are asked where they are given. */
const openIn: Readonly<Record<Step, (facts: Facts) => Open>> = {
  listing: ({ list }) => unless(list !== undefined),
  invitation: (facts) => unless(facts.invited.length + facts.declined.length + claimsOf(facts).length > 0),
  survey: ({ surveys }) => unless(surveys.some(({ progress }) => progress === 'held')),
  'opinion-round': ({ rounds }) => unless(rounds.length > 0 && rounds.every(({ open }) => !open)),
  feasibility: (facts) => withoutAny(notIn(facts, Object.keys(facts.verdicts) as UnitId[])),
  plan: (facts) => unless(facts.plan?.adopted === true, facts.plan ? notIn(facts, facts.plan.signed) : []),
  works: ({ works }) =>
    unless(
      works !== undefined && works.milestones.every(({ reached }) => reached),
      works?.milestones.flatMap(({ name, reached }) => (reached ? [] : [name])),
    ),
  'work-items': ({ items }) =>
    withoutAny(items.filter(isOpen).map(({ department, title }) => `${department.name}：${title}`)),
  evidence: () => undefined,
  confirmation: () => undefined,
};
