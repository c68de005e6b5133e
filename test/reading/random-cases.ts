import { randomUUID } from 'node:crypto';
import { carryOut, type EventStore, type Position } from '@crosswalk/event-sourcing';
import { shippedProcedures, type Procedure } from '@crosswalk/procedures';
import { caseDecider } from '../../libs/cases/src/case/decider.js';
import type { CaseEvent } from '../../libs/cases/src/case/events.js';
import { caseStream, type CaseId } from '../../libs/cases/src/case/ids.js';
import { waitingFor } from '../../libs/cases/src/case/next.projection.js';
import { mayRead } from '../../libs/cases/src/case/reading.policy.js';
import { sightIn } from '../../libs/cases/src/case/sight.decision.js';
import type { Standing } from '../../libs/cases/src/case/standing-shape.projection.js';
import { standingAfter, standingWhenFiled } from '../../libs/cases/src/case/standing.projection.js';
import type { FiledCase } from '../../libs/cases/src/case/state.js';
import { caseUpcasters } from '../../libs/cases/src/case/upcasters.js';
import { readingBy } from '../../libs/cases/src/desk/readable-rows.js';
import type { Actor } from '@crosswalk/identity';
import { raisedAfter, signalsOf, type Raised } from '../../libs/cases/src/read-models/work/signals.projection.js';
import { placesOf, type Place } from '../../libs/cases/src/read-models/work/work.projection.js';
import { chance } from '../cases/walks/chance.js';
import { walk } from '../cases/walks/walk.js';
import { claimants, communities } from './district.js';

/** What a few cases are about: one title at one place, far from all others. */
export type Spot = Readonly<{ title: string; latitude: number; longitude: number }>;

export const spot = (number: number): Spot => ({
  title: `第${number}号路口的灯`,
  latitude: 30 + number / 10,
  longitude: 120.1834,
});

/** A case of the district after a random life, as decisions know it. */
export type RandomCase = Readonly<{
  id: CaseId;
  spot: Spot;
  state: FiledCase;
  standing: Standing;
  raised: readonly Raised[];
  rules: Procedure;
  events: readonly CaseEvent[];
}>;

/** What may(read) says, of the state that decisions are made on. */
export const reads = (reader: Actor, { state, rules }: RandomCase): boolean =>
  mayRead(readingBy(reader), sightIn(state, rules));

/** Whether leadership looks after it, whatever was asked having waited for long. */
export const isOverseen = ({ raised, standing }: RandomCase): boolean => signalsOf(raised, standing).length > 0;

/** The desks that a case lies on. */
export const desksOf = ({ standing, rules }: RandomCase): readonly Place[] =>
  placesOf(standing, waitingFor(standing, rules), rules.claim);

const procedures = shippedProcedures();

/** A random life, its units those of the district; undefined when it was not even filed. */
export const randomCase = (seed: number, at: Spot): RandomCase | undefined => {
  const roll = chance(seed);
  const among = <T>(items: readonly T[]): T => {
    const item = items[Math.floor(roll() * items.length)];
    if (item === undefined) throw new Error('There is nothing to choose from');
    return item;
  };
  const rules = among(procedures);
  const steps = [...walk({ seed, steps: 1 + Math.floor(roll() * 40), rules, hostile: 0.1 })];
  const lived = steps.flatMap(({ outcome }) => ('events' in outcome ? outcome.events : []));
  const community = among(communities);
  const others = claimants.toSorted(() => roll() - 0.5);
  const known = new Map([['unit-of-望江社区', { id: community.id, name: community.name }]]);
  const called = (id: string) => {
    const found = known.get(id) ?? others.pop() ?? community;
    known.set(id, found);
    return found.id;
  };
  const told = JSON.parse(
    JSON.stringify(lived)
      .replaceAll(/unit-of-[^"]+/g, (id) => called(id))
      .replaceAll(/"list-of-the-[^"]+"/g, `"${LIST}"`),
  ) as CaseEvent[];
  const events = told.map((event): CaseEvent =>
    event.type === 'CaseFiled' ? { ...event, data: { ...event.data, ...filedAt(community, at) } } : event,
  );
  return stood(events, rules, at);
};

const LIST = randomUUID();

const filedAt = ({ above }: (typeof communities)[number], { title, ...point }: Spot) => ({
  title,
  place: { address: '望江东路 112 号', point },
  ...(above ? { subdistrict: { id: above.id, name: above.name } } : {}),
});

const stood = (events: readonly CaseEvent[], rules: Procedure, at: Spot): RandomCase | undefined => {
  const state = events.reduce(caseDecider.evolve, caseDecider.initialState);
  const told = events.reduce<Pick<RandomCase, 'standing' | 'raised'> | undefined>((known, event) => {
    if (event.type === 'CaseFiled') return { standing: standingWhenFiled(event.data), raised: [] };
    const standing = known && standingAfter(known.standing, event);
    return standing && { standing, raised: raisedAfter(known.raised, event, standing) };
  }, undefined);
  if (state.stage === 'unfiled' || !told) return undefined;
  return { id: randomUUID() as CaseId, spot: at, state, ...told, rules, events };
};

/** Appends the case to the log, as any request would. */
export const append = async (store: EventStore, { id, events }: RandomCase): Promise<Position | undefined> => {
  const commandId = randomUUID();
  const metadata = {
    ...{ commandId, correlationId: commandId, causationId: commandId },
    ...{ actorId: 'he-min', actorRole: 'coordinator' },
  };
  const log = { store, decider: caseDecider, upcasters: caseUpcasters };
  return (await carryOut(log, caseStream(id), { metadata }, () => events)).position;
};
