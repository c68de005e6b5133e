import fc from 'fast-check';
import { carryOut, type Request } from '@crosswalk/event-sourcing';
import { MemoryEventStore } from '@crosswalk/event-store';
import { shippedProcedures } from '@crosswalk/procedures';
import { caseDecider } from '../../libs/cases/src/case/decider.js';
import type { CaseEvent } from '../../libs/cases/src/case/events.js';
import type { Day, WorkItemId } from '../../libs/cases/src/case/ids.js';
import { standingAfter, standingWhenFiled } from '../../libs/cases/src/case/standing.projection.js';
import type { Case, CaseIn, CaseStage, Facts, FiledCase } from '../../libs/cases/src/case/state.js';
import { caseUpcasters } from '../../libs/cases/src/case/upcasters.js';
import {
  claimed,
  filed,
  filing,
  lin,
  listed,
  morning,
  noon,
  resolved,
  rulesOf,
  trafficPolice,
  urbanManagement,
} from '../support/crosswalk-story.js';
import { runs } from '../support/depth.js';
import { laws } from './walks/laws.js';
import { walk, type Step } from './walks/walk.js';

const SEQUENCES = runs({ usual: 2_000, deep: 10_000 });
// Deep: half a minute on an idle machine.
const PATIENCE_MS = 600_000;
const procedures = shippedProcedures();

const walks = fc.record({
  seed: fc.nat(),
  steps: fc.integer({ min: 5, max: 60 }),
  rules: fc.constantFrom(...procedures),
  hostile: fc.constantFrom(0, 0.1, 0.3),
});

describe('Over thousands of random lives of a case', () => {
  const seen = new Set<CaseStage>();
  const accepted = new Set<string>();

  it(
    'every law holds, and every refusal is a typed one',
    () => {
      fc.assert(
        fc.property(walks, (walking) => {
          for (const step of walk(walking)) {
            for (const [law, holds] of Object.entries(laws)) {
              if (!holds(step)) throw new Error(`${law}: broken by ${step.request}`);
            }
            if (!('after' in step.outcome)) continue;
            if (step.outcome.events.length > 0) accepted.add(step.request);
            if (step.outcome.after.stage !== 'unfiled') seen.add(step.outcome.after.stage);
          }
        }),
        { numRuns: SEQUENCES },
      );
    },
    PATIENCE_MS,
  );

  it('came through every stage, and had every kind of request accepted', async () => {
    const { allRequests } = await import('./requests/all.js');
    expect([...seen].toSorted()).toHaveLength(12);
    expect(Object.keys(allRequests).filter((request) => !accepted.has(request))).toEqual([]);
  });

  it(
    'a request made again changes nothing',
    async () => {
      const again = fc.asyncProperty(walks, async (walking) => {
        const store = new MemoryEventStore();
        const log = { store, decider: caseDecider, upcasters: caseUpcasters };
        const requests: { step: Step; request: Request }[] = [];
        for (const step of walk(walking)) {
          if (!('events' in step.outcome) || step.outcome.events.length === 0) continue;
          const request = { metadata: { ...someone, commandId: `${walking.seed}-${requests.length}` } };
          requests.push({ step, request });
          await carryOut(log, 'case-walked', request, step.ask);
          const told = requests[Math.floor(requests.length / 2)];
          if (!told) continue;
          const before = await store.readStream('case-walked');
          const answer = await carryOut(log, 'case-walked', told.request, told.step.ask);
          expect(answer.repeated).toBe(true);
          expect(await store.readStream('case-walked')).toEqual(before);
        }
      });
      await fc.assert(again, { numRuns: 300 });
    },
    PATIENCE_MS,
  );
});

const someone = {
  correlationId: 'c',
  causationId: 'c',
  actorId: 'lin',
  actorRole: 'community-staff',
  fingerprint: 'f',
};

const claimedCase = [filed, listed, claimed].reduce<Case>(
  caseDecider.evolve,
  caseDecider.initialState,
) as CaseIn<'claimed'>;
const standing = [listed, claimed].reduce(
  (known, event) => (event.type === 'CaseFiled' ? known : standingAfter(known, event)),
  standingWhenFiled(filing),
);
const { lead } = claimedCase;
const rules = rulesOf('problem', 1);
const at = noon;
const proposed: CaseEvent = {
  type: 'PlanProposed',
  data: { department: trafficPolice, version: 2, summary: '斑马线', measures: [], by: lin, at },
};
const adopted: CaseEvent = { type: 'PlanAdopted', data: { version: 2, by: lin, at } };
const unsaid = { ...claimed, data: { ...claimed.data, by: undefined } } as unknown as CaseEvent;
const plan = { version: 2, signed: [trafficPolice.id], refused: [], adopted: false };
const item = {
  id: 'item' as WorkItemId,
  department: urbanManagement,
  title: '降坡',
  dependsOn: [],
  progress: 'started',
} as const;

/** For each law, what a decision gone wrong would do to the claimed case. */
const planted: Readonly<
  Record<keyof typeof laws, readonly [before: Partial<Facts>, after: Partial<FiledCase>, events: readonly CaseEvent[]]>
> = {
  'nobody leads beside another': [{}, { supports: [{ ...lead, department: urbanManagement }] }, [claimed]],
  'a case with an open work item is never resolved': [{ items: [item] }, {}, [resolved]],
  'signatures never survive a new version': [{}, { plan }, [proposed]],
  'a plan is adopted by the signatures of all who claim': [{}, { plan: { ...plan, signed: [] } }, [adopted]],
  'the clock of a stage never runs backwards': [{}, { since: morning }, []],
  'a promise moves by an extension, a hand-over, a succession or a new claim alone': [
    {},
    { lead: { ...lead, promisedFor: '2027-01-01' as Day } },
    [],
  ],
  'what the lists show agrees with what decisions see': [{}, { supports: [{ ...lead, role: 'support' }] }, []],
  'whom a case concerns is the same to lists and to decisions': [{}, { involved: [] }, []],
  'what is recorded is what JSON can hold': [{}, {}, [unsaid]],
};

describe('A law', () => {
  it.each(Object.entries(planted))('finds it when broken: %s', (law, [facts, changes, events]) => {
    const before = { ...claimedCase, ...facts } as Case;
    const outcome = { events, after: { ...before, ...changes } as Case };
    const step: Step = { request: 'planted', ask: () => events, rules, before, standing, outcome };
    const broken = Object.entries(laws).filter(([, holds]) => !holds(step));
    expect(broken.map(([name]) => name)).toContain(law);
  });
});
