import type { Procedure } from '@crosswalk/procedures';
import type { Action } from '../../../libs/cases/src/case/actions.policy.js';
import { caseDecider } from '../../../libs/cases/src/case/decider.js';
import type { CaseEvent } from '../../../libs/cases/src/case/events.js';
import type { Day, PersonId, ResidentId } from '../../../libs/cases/src/case/ids.js';
import { may } from '../../../libs/cases/src/case/may.policy.js';
import type { Looking } from '../../../libs/cases/src/case/probing.policy.js';
import type { Asker } from '../../../libs/cases/src/case/reading.policy.js';
import { CaseRejected } from '../../../libs/cases/src/case/rejections.js';
import { residentOn } from '../../../libs/cases/src/case/residents.decision.js';
import type { Case, FiledCase } from '../../../libs/cases/src/case/state.js';
import { probes, type OpenStep } from '../../../libs/cases/src/commands/steps.probes.js';
import { allRequests } from '../requests/all.js';
import { resident, stranger } from '../requests/at-hand.js';
import type { Choosing } from '../requests/request.js';
import { stepTold } from './part-of.js';

const EVERYWHERE: Looking['places'] = { own: true, others: true };

/** Somebody looks at a case at the hour it came to where it is. @param places in the catalogue */
export const lookingAt = (state: FiledCase, rules: Procedure, asker: Asker, places = EVERYWHERE): Looking => ({
  state,
  rules,
  asker,
  unit: asker.unit ? { id: asker.unit.id, name: '' } : stranger,
  by: asker.id as PersonId,
  at: state.since,
  today: state.since.slice(0, 10) as Day,
  places,
});

type Roll = () => number;

const choosing = ({ asker, at, today }: Looking, chance: Roll | undefined, part?: string): Choosing => ({
  one: (items) => (chance ? (items[Math.floor(chance() * items.length)] ?? items[0]) : items[0]),
  at,
  today,
  id: '00000000-0000-4000-8000-000000000999',
  as: asker,
  ...(part === undefined ? {} : { part }),
});

/** Whose place in the catalogue a request needs. */
const PLACES: Readonly<Record<string, keyof Looking['places']>> = {
  'claim-case': 'own',
  'assign-department': 'others',
  'hand-over-lead': 'others',
};

/** What the command does: asks the policy, the catalogue for a place, and the decision. Nothing when one refuses. */
const recorded = (looking: Looking, request: string, how: Choosing): readonly CaseEvent[] => {
  const { asker, state, rules, places } = looking;
  if (may(asker, request as Action, looking) !== 'yes') return [];
  const place = PLACES[request];
  if (place && rules.claim.offered && !places[place]) return [];
  try {
    return allRequests[request]?.(state, how, rules) ?? [];
  } catch (error) {
    if (error instanceof CaseRejected) return [];
    throw error;
  }
};

// What is done about a resident is recorded with the resident; the case has but to have one.
export const ABOUT_RESIDENTS = ['see-resident', 'read-looks', 'erase-resident'];

/** The step that a request comes to; undefined when it is refused, or changes nothing. */
const stepTaken = (looking: Looking, request: string, how: Choosing): string | undefined => {
  if (ABOUT_RESIDENTS.includes(request)) {
    return may(looking.asker, request as Action, looking) === 'yes' ? lookTaken(looking, request, how) : undefined;
  }
  const events = recorded(looking, request, how);
  return events.length > 0 ? stepTold(request, events) : undefined;
};

/** What the commands about a resident ask, once the policy has let somebody through. */
const lookTaken = ({ state, asker }: Looking, request: string, how: Choosing): string | undefined => {
  const residents = state.residents.map(({ id }) => id);
  const wanted =
    (how.part as ResidentId | undefined) ??
    how.one([residents[0] ?? resident('never-told'), ...residents, resident('never-told')]);
  try {
    if (request === 'read-looks') return residentOn(state, asker) && `${request} `;
    return `${request} ${residentOn(state, asker, wanted)}`;
  } catch (error) {
    if (error instanceof CaseRejected) return undefined;
    throw error;
  }
};

const GUESSES = 200;

/** Whether somebody finds a request for an offered step that is recorded. */
const findsRequest = (looking: Looking, { step, part }: OpenStep, chance: Roll): boolean => {
  const request = step === 'record-past-survey' ? 'record-survey' : step;
  const seen = shownFor(request, looking);
  for (let guess = 0; guess < GUESSES; guess += 1) {
    const taken = stepTaken(seen, request, choosing(seen, guess === 0 ? undefined : chance, part));
    if (taken === `${step} ${part}`) return true;
  }
  return false;
};

// What has to be shown can be attached by whoever has to show it.
const shownFor = (request: string, looking: Looking): Looking => {
  if (request !== 'resolve-case') return looking;
  const attached = recorded(looking, 'add-attachment', {
    ...choosing(looking, undefined),
    one: (all) => all.at(-1) ?? all[0],
  });
  const state = attached.reduce<Case>(caseDecider.evolve, looking.state);
  return state.stage === 'unfiled' ? looking : { ...looking, state };
};

/** Where what is offered and what would be recorded differ; nothing when they agree. */
export const disagreements = (
  looking: Looking,
  offers: readonly OpenStep[],
  { chance, tries }: Readonly<{ chance: Roll; tries: number }>,
): readonly string[] => {
  const offered = new Set(offers.map(({ step, part }) => `${step} ${part}`));
  const refused = offers
    .filter((offer) => !findsRequest(looking, offer, chance))
    .map(({ step, part }) => `offered and refused: ${step} ${part}`);
  const unoffered = Object.keys(probes).flatMap((request) =>
    Array.from({ length: tries }, () => {
      const step = stepTaken(shownFor(request, looking), request, choosing(looking, chance));
      return step === undefined || offered.has(step) ? [] : [`recorded and not offered: ${step}`];
    }).flat(),
  );
  return [...refused, ...unoffered];
};
