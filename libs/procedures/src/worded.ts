import type { Step } from './procedure.js';

/** What a procedure can have a word of its own for, and the step that it means something with. */
const worded = {
  filed: undefined,
  returned: undefined,
  listed: 'listing',
  claimed: undefined,
  'in-study': undefined,
  planned: 'plan',
  'in-works': 'works',
  resolved: undefined,
  closed: undefined,
  declined: undefined,
  withdrawn: undefined,
  merged: undefined,
  suspended: undefined,
  supervised: undefined,
  'step:file': undefined,
  'step:return': undefined,
  'step:decline': undefined,
  'step:list': 'listing',
  'step:raise': 'listing',
  'step:invite': 'invitation',
  'step:claim': undefined,
  'step:support': undefined,
  'step:assign': undefined,
  'step:hand-over': undefined,
  'step:release': undefined,
  'step:survey': 'survey',
  'step:opinion-round': 'opinion-round',
  'step:feasibility': 'feasibility',
  'step:plan': 'plan',
  'step:sign': 'plan',
  'step:works': 'works',
  'step:work-item': 'work-items',
  'step:resolve': undefined,
  'step:confirm': 'confirmation',
  'step:refuse': 'confirmation',
  'step:close': undefined,
  'step:reopen': undefined,
  'step:withdraw': undefined,
  'step:merge': undefined,
  'step:suspend': undefined,
  'step:resume': undefined,
  'step:extend': undefined,
  'step:supervise': undefined,
  'step:urge': undefined,
} as const satisfies Readonly<Record<string, Step | undefined>>;

export type Worded = keyof typeof worded;

export const WORDED: readonly string[] = Object.keys(worded);

/** The step without which there is nothing to have a word for. */
export const stepBehind = (key: string): Step | undefined =>
  Object.hasOwn(worded, key) ? worded[key as Worded] : undefined;
