import type { Procedure } from '@crosswalk/procedures';
import { caseDecider } from '../../../libs/cases/src/case/decider.js';
import type { CaseEvent } from '../../../libs/cases/src/case/events.js';
import type { Day, Instant } from '../../../libs/cases/src/case/ids.js';
import { waitingFor, type NextStep } from '../../../libs/cases/src/case/next.projection.js';
import { CaseRejected } from '../../../libs/cases/src/case/rejections.js';
import type { Standing } from '../../../libs/cases/src/case/standing-shape.projection.js';
import { standingAfter, standingWhenFiled } from '../../../libs/cases/src/case/standing.projection.js';
import type { Case } from '../../../libs/cases/src/case/state.js';
import { allRequests } from '../requests/all.js';
import type { Asking, Choosing } from '../requests/request.js';
import { chance } from './chance.js';

/** One request of a walk: the case before it, and what it came to. */
export type Step = Readonly<{
  request: string;
  ask: () => readonly CaseEvent[];
  rules: Procedure;
  before: Case;
  standing: Standing | undefined;
  outcome: Readonly<{ events: readonly CaseEvent[]; after: Case } | { refused: CaseRejected }>;
}>;

const names = Object.keys(allRequests);
// A walk that meets one of these goes nowhere any more, so it is asked seldom.
const ENDINGS = new Set([
  'withdraw-case',
  'decline-case',
  'merge-case',
  'return-case',
  'release-claim',
  'suspend-case',
]);

const ANSWERS: Partial<Record<NextStep, readonly string[]>> = {
  'answer-release': ['release-claim', 'refuse-release'],
  'answer-extension': ['grant-extension', 'refuse-extension'],
  'hold-survey': ['record-survey'],
  'close-opinion-round': ['count-opinions', 'close-opinion-round'],
  'finish-work-item': ['start-work-item', 'finish-work-item'],
  'resolve-case': ['resolve-case', 'add-attachment'],
};

/** The requests that take a step which a case waits for. */
export const requestsFor = (step: NextStep): readonly string[] => ANSWERS[step] ?? [step];

type Walking = Readonly<{
  seed: number;
  steps: number;
  rules: Procedure;
  /** How often a choice is not the most well-meant, 0 to 1. */
  hostile: number;
}>;

const HOUR_MS = 3_600_000;

/**
 * A case on its way: half of the requests are what it waits for, the others anything.
 * Whatever is no typed refusal is thrown on.
 */
export function* walk({ seed, steps, rules, hostile }: Walking): Generator<Step> {
  const roll = chance(seed);
  const among = <T>(items: readonly [T, ...T[]]): T => items[Math.floor(roll() * items.length)] ?? items[0];
  let now = Date.parse('2026-03-02T01:00:00.000Z');
  let state: Case = caseDecider.initialState;
  let standing: Standing | undefined;
  for (let step = 0; step < steps; step += 1) {
    now += Math.floor(roll() * 12) * HOUR_MS;
    const at = new Date(roll() < hostile / 4 ? now - 400 * HOUR_MS : now).toISOString() as Instant;
    const choosing: Choosing = {
      one: (items) => (roll() < hostile ? among(items) : items[0]),
      at,
      today: at.slice(0, 10) as Day,
      id: `00000000-0000-4000-8000-${String(step).padStart(12, '0')}`,
    };
    const request = nextRequest(standing, rules, roll);
    const asking = allRequests[request];
    if (!asking) throw new Error(`There is no request ${request}`);
    const before: Case = state;
    const ask = frozen(asking, before, choosing, rules);
    const told: Step = { request, ask, rules, before, standing, outcome: NONE };
    const outcome = outcomeOf(told);
    yield { ...told, outcome };
    if ('refused' in outcome) continue;
    state = outcome.after;
    for (const event of outcome.events) standing = stand(standing, event);
  }
}

const NONE = { events: [], after: caseDecider.initialState };

/** The request as it was made, to be made again: the same choices, whatever has happened since. */
const frozen = (asking: Asking, state: Case, choosing: Choosing, rules: Procedure): (() => readonly CaseEvent[]) => {
  const chosen: unknown[] = [];
  let first = true;
  return () => {
    let place = 0;
    const one: Choosing['one'] = (items) => {
      if (first) chosen.push(choosing.one(items));
      const again = chosen[place];
      place += 1;
      return again as (typeof items)[0];
    };
    try {
      return asking(state, { ...choosing, one }, rules);
    } finally {
      first = false;
    }
  };
};

const outcomeOf = ({ ask, before }: Step): Step['outcome'] => {
  try {
    const events = ask();
    return { events, after: events.reduce<Case>(caseDecider.evolve, before) };
  } catch (error) {
    if (error instanceof CaseRejected) return { refused: error };
    throw error;
  }
};

const stand = (standing: Standing | undefined, event: CaseEvent): Standing => {
  if (event.type === 'CaseFiled') return standingWhenFiled(event.data);
  if (!standing) throw new Error(`${event.type} of a case that was not filed`);
  return standingAfter(standing, event);
};

const nextRequest = (standing: Standing | undefined, rules: Procedure, roll: () => number): string => {
  if (!standing) return roll() < 0.1 ? 'file-part' : 'file-case';
  // Rare by chance, and states of their own.
  if (standing.stage === 'filed' && roll() < 0.1) return 'return-case';
  if (standing.stage === 'filed' && roll() < 0.05) return 'decline-case';
  if (roll() < 0.02) return 'suspend-case';
  const [next] = waitingFor(standing, rules);
  if (next && roll() < 0.55) {
    const commands = requestsFor(next.step);
    return commands[Math.floor(roll() * commands.length)] ?? next.step;
  }
  const any = names[Math.floor(roll() * names.length)] ?? 'add-comment';
  return ENDINGS.has(any) && roll() < 0.8 ? 'claim-case' : any;
};
