import type { CaseFile } from '../api/client.js';
import type { Rules, Situation } from './steps-open-to.situation.js';

type Step = Rules['steps'][number];
type Gate = NonNullable<Step['before']>;

const GATES: readonly Gate[] = ['claimed', 'planned', 'in-works', 'resolved', 'closed'];

/** Steps that the procedure requires before a stage and that the file shows as not done. */
export const missingBefore = ({ file, rules }: Situation, gate: Gate): readonly Step['step'][] => {
  const reached = GATES.slice(0, GATES.indexOf(gate) + 1);
  const required = (rules?.steps ?? []).filter(({ before }) => before !== undefined && reached.includes(before));
  return required.map(({ step }) => step).filter((step) => !isDone[step](file));
};

// Evidence and confirmation are asked where they are given.
const isDone: Readonly<Record<Step['step'], (file: CaseFile) => boolean>> = {
  listing: ({ list }) => list !== undefined,
  invitation: ({ invitations, claims }) => invitations.length + claims.length > 0,
  survey: ({ surveys }) => surveys.some(({ progress }) => progress === 'held'),
  'opinion-round': ({ rounds }) => rounds.length > 0 && rounds.every(({ open }) => !open),
  feasibility: ({ feasibility }) => feasibility.waitsFor.length === 0,
  plan: ({ plans }) => plans.some(({ current, adoptedAt }) => current && adoptedAt !== undefined),
  works: ({ works }) => works !== undefined && works.milestones.every(({ reachedOn }) => reachedOn !== undefined),
  'work-items': ({ items }) => items.every(({ progress }) => progress === 'finished' || progress === 'cancelled'),
  evidence: () => true,
  confirmation: () => true,
};
