import fc from 'fast-check';
import { shippedProcedures } from '@crosswalk/procedures';
import type { Action } from '../../../libs/cases/src/case/actions.policy.js';
import { may } from '../../../libs/cases/src/case/may.policy.js';
import { probes, stepsOpenTo } from '../../../libs/cases/src/commands/steps.probes.js';
import type { FiledCase } from '../../../libs/cases/src/case/state.js';
import { chance } from '../walks/chance.js';
import { walk, type Step } from '../walks/walk.js';
import { ABOUT_RESIDENTS, disagreements, lookingAt } from './accepted.js';
import { allRequests } from '../requests/all.js';
import { everybody, somebody } from './people.js';

const procedures = shippedProcedures();
const LIVES = 80;
const MOST_LIVES = 400;
// Whoever is not asked about this state of a case is asked about one of the next.
const TURNS = 5;
// A quarter of a minute on an idle machine.
const PATIENCE_MS = 600_000;
const asked = Object.keys(probes).filter((step) => step in allRequests || ABOUT_RESIDENTS.includes(step));

const lives = fc.record({
  seed: fc.nat(),
  steps: fc.integer({ min: 5, max: 60 }),
  rules: fc.constantFrom(...procedures),
  hostile: fc.constantFrom(0, 0.1),
});

type Filed = Readonly<{ state: FiledCase; rules: Step['rules'] }>;

const filedIn = function* (steps: Iterable<Step>): Generator<Filed> {
  for (const { before, rules } of steps) if (before.stage !== 'unfiled') yield { state: before, rules };
};

describe('What the API offers somebody', () => {
  it(
    'is what the command accepts from them, over random people and random lives of cases',
    () => {
      fc.assert(
        fc.property(lives, fc.array(somebody, { minLength: 5, maxLength: 5 }), fc.nat(), (life, people, seed) => {
          const roll = chance(seed);
          let place = 0;
          for (const { state, rules } of filedIn(walk(life))) {
            place += 1;
            const asker = people[place % people.length] ?? { id: '', role: '' };
            const looking = lookingAt(state, rules, asker, { own: roll() < 0.5, others: roll() < 0.5 });
            const offers = stepsOpenTo(looking);
            const differ = disagreements(looking, offers, { chance: roll, tries: 1 });
            if (differ.length > 0) throw new Error(`${asker.id} in ${state.stage}: ${differ.join('; ')}`);
          }
        }),
        { numRuns: LIVES },
      );
    },
    PATIENCE_MS,
  );

  it('comes to every step of a case, sooner or later', () => {
    const all = new Set([...asked, 'record-past-survey']);
    for (let seed = 0; seed < MOST_LIVES && all.size > 0; seed += 1) {
      const rules = procedures[seed % procedures.length];
      if (!rules) throw new Error('No procedure is shipped');
      for (const [place, { state }] of [...filedIn(walk({ seed, steps: 60, rules, hostile: 0 }))].entries()) {
        const sought = [...all].map((step) => (step === 'record-past-survey' ? 'record-survey' : step) as Action);
        const turn = everybody.filter((_, number) => number % TURNS === place % TURNS);
        const allowed = turn.filter((asker) => sought.some((step) => may(asker, step, { state, rules }) === 'yes'));
        const open = allowed.flatMap((asker) => stepsOpenTo(lookingAt(state, rules, asker)));
        for (const { step } of open) all.delete(step);
      }
    }
    expect([...all]).toEqual([]);
  });
});

describe('A step', () => {
  const [rules] = procedures;
  if (!rules) throw new Error('No procedure is shipped');
  const lookings = [...filedIn(walk({ seed: 3, steps: 60, rules, hostile: 0 }))].flatMap(({ state }) =>
    everybody.map((asker) => lookingAt(state, rules, asker)),
  );
  const offersIn = new Map(lookings.map((looking) => [looking, stepsOpenTo(looking)]));
  const isOffered = (step: string, looking: (typeof lookings)[number]): boolean =>
    offersIn.get(looking)?.some((offer) => offer.step === step) ?? false;
  const roll = chance(7);
  const all = asked.filter((step) => step !== 'record-survey');

  it.each(all)('%s that is offered to somebody it is refused to is found', (step) => {
    const found = lookings.find((looking) => !isOffered(step, looking));
    expect(
      found && disagreements(found, [...stepsOpenTo(found), { step, part: '' }], { chance: roll, tries: 1 }),
    ).toEqual([`offered and refused: ${step} `]);
  });

  it.each(all)('%s that is withheld from somebody it is open to is found', (step) => {
    const found = lookings.find((looking) => isOffered(step, looking));
    if (!found) return; // this life of a case never comes to it
    const others = stepsOpenTo(found).filter((offer) => offer.step !== step);
    const differ = disagreements(found, others, { chance: roll, tries: 60 });
    expect(differ.filter((told) => told.startsWith(`recorded and not offered: ${step} `))).not.toEqual([]);
  });
});
