import { defaults } from '../defaults.js';
import { GATES, STEPS, type ClaimRule, type Gate, type Step, type StepRule } from '../procedure.js';
import { readDistinct } from './read-distinct.js';
import type { YamlPlace } from './yaml-place.js';

const STUDY: readonly Gate[] = ['planned', 'in-works', 'resolved'];

/** What a step can be required before: what it serves, and nothing that comes before it or is the step itself. */
const GATES_OF: Readonly<Record<Step, readonly Gate[]>> = {
  listing: ['claimed'],
  invitation: ['claimed', 'planned'],
  survey: STUDY,
  'opinion-round': STUDY,
  feasibility: STUDY,
  plan: ['in-works', 'resolved'],
  works: ['resolved'],
  'work-items': ['resolved'],
  evidence: ['resolved'],
  confirmation: ['closed'],
};

/** The step that leads into a stage which a procedure may do without. */
const LEADS_INTO: Partial<Record<Gate, Step>> = { planned: 'plan', 'in-works': 'works' };

/** The steps and what each is required before; without any, every step is there and optional. */
export const readSteps = (place: YamlPlace, { from }: ClaimRule): readonly StepRule[] => {
  if (!place.present) return defaults.steps;
  const members = place.list();
  const rules = readDistinct(members, readStep, (member) => member.at('step'));
  const steps = rules.flatMap((rule) => rule ?? []);
  const has = (step: Step): boolean => steps.some((rule) => rule.step === step);

  if (from === 'listed' && !has('listing')) place.complain('listing-missing');
  members.forEach((member, at) => {
    const rule = rules[at];
    const into = rule?.before && LEADS_INTO[rule.before];
    if (into && !has(into)) member.at('before').complain('gate-never-reached', { step: into, gate: rule.before });
    if (rule?.step === 'works' && !has('plan')) member.complain('step-needs-step', { step: 'works', other: 'plan' });
  });
  return steps;
};

const readStep = (place: YamlPlace): StepRule | undefined => {
  place.only('step', 'before');
  const step = place.at('step').oneOf(STEPS);
  const before = place.at('before').present ? place.at('before').oneOf(GATES) : undefined;
  if (step === undefined) return undefined;
  const suited = GATES_OF[step];
  if (before === undefined) return { step };
  if (suited.includes(before)) return { step, before };
  place.at('before').complain('gate-unsuited', { step, gate: before, known: suited.join(', ') });
  return { step };
};
