import type { Schemas, Stage } from '../api/client.js';

const WAY = ['filed', 'listed', 'claimed', 'in-study', 'planned', 'in-works', 'resolved', 'closed'] as const;
type OnTheWay = (typeof WAY)[number];

type Rules = Pick<Schemas['ProcedureInFullDto'], 'steps' | 'claim'>;
type Named = Rules['steps'][number]['step'];

const STUDY: readonly Named[] = ['survey', 'opinion-round', 'feasibility', 'plan'];

/** The stages that a case passes under its procedure; all of them while the procedure is unknown. */
export const wayOf = (stage: Stage, rules?: Rules): readonly OnTheWay[] => {
  if (!rules) return WAY;
  const knows = (...steps: readonly Named[]) => rules.steps.some(({ step }) => steps.includes(step));
  const passed: Readonly<Record<OnTheWay, boolean>> = {
    filed: true,
    listed: rules.claim.from === 'listed' || knows('listing'),
    claimed: true,
    'in-study': knows(...STUDY),
    planned: knows('plan'),
    'in-works': knows('works'),
    resolved: true,
    closed: true,
  };
  return WAY.filter((step) => passed[step] || step === stage);
};

/** Where on the way a case stands; a returned one stands at its filing, one that ended early nowhere. */
export const placeOn = (way: readonly OnTheWay[], stage: Stage): number =>
  way.findIndex((step) => step === (stage === 'returned' ? 'filed' : stage));
