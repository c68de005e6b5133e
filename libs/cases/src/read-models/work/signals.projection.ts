import type { CaseEvent } from '../../case/events.js';
import type { Day, Instant } from '../../case/ids.js';
import type { Standing } from '../../case/standing-shape.projection.js';

/**
 * What leadership looks after in a case: it is under supervision, it came back after it was resolved, or somebody asked
 * for a release, for more days or for what was missing, and has no answer yet.
 */
export const SIGNALS = ['supervised', 'reopened', 'release-waits', 'extension-waits', 'return-waits'] as const;
export type Signal = (typeof SIGNALS)[number];

/** Since when; `due` is the day by which an answer was wanted. */
export type Raised = Readonly<{ signal: Signal; since: Instant; due: Day | null }>;

/** What was begun and is not over after one more event. */
export const raisedAfter = (
  before: readonly Raised[],
  { type, data }: CaseEvent,
  standing: Standing,
): readonly Raised[] => {
  const still = before.filter(({ signal }) => holds[signal](standing));
  const signal = BEGINS[type];
  if (signal === undefined || still.some((one) => one.signal === signal)) return still;
  const due = type === 'CaseSupervised' ? (data.answerBy ?? null) : null;
  return [...still, { signal, since: data.at, due }];
};

/** What is to be shown: nothing of a case that is resolved or has come to its end. */
export const signalsOf = (raised: readonly Raised[], { stage }: Standing): readonly Raised[] =>
  QUIET.includes(stage) ? [] : raised;

const QUIET: readonly Standing['stage'][] = ['resolved', 'closed', 'declined', 'withdrawn', 'merged'];

const BEGINS: Readonly<Partial<Record<CaseEvent['type'], Signal>>> = {
  CaseSupervised: 'supervised',
  CaseReopened: 'reopened',
  ReleaseAsked: 'release-waits',
  ExtensionAsked: 'extension-waits',
  CaseReturned: 'return-waits',
};

const holds: Readonly<Record<Signal, (standing: Standing) => boolean>> = {
  supervised: ({ supervised }) => supervised,
  reopened: ({ stage }) => !QUIET.includes(stage),
  'release-waits': ({ claims }) => claims.some(({ releaseAsked }) => releaseAsked),
  'extension-waits': ({ claims }) => claims.some(({ extensionAsked }) => extensionAsked !== null),
  'return-waits': ({ returned }) => returned,
};
