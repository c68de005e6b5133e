import { HOME_ZONE } from '@crosswalk/http';
import type { Change } from '@crosswalk/projections';
import type { Satisfied, Solved, UnitRef } from '../../case/events.js';
import type { ServiceOfUnit, ServiceOnCase } from './record-of-service.projection.js';

/** What a record of service counts. */
export const DEEDS = [
  'claimed',
  'supported',
  'delivered',
  'confirmed',
  'refused',
  'released',
  'declined',
  'solved',
  'partlySolved',
  'notSolved',
  'satisfied',
  'fairlySatisfied',
  'notSatisfied',
] as const;
export type Deed = (typeof DEEDS)[number];

/** One count of the record: how often a unit did something in a half-year, under a procedure. */
export type Count = Readonly<{ unit: UnitRef; half: string; procedure: string; deed: Deed; n: number }>;

const MONTH = new Intl.DateTimeFormat('en-CA', { timeZone: HOME_ZONE, year: 'numeric', month: '2-digit' });

/** The half-year at home, such as 2026-H2. */
const halfOf = (instant: string): string => {
  const [year, month] = MONTH.format(new Date(instant)).split('-');
  return `${year}-H${Number(month) <= 6 ? 1 : 2}`;
};

const SOLVED: Readonly<Record<Solved, Deed>> = { solved: 'solved', partly: 'partlySolved', not: 'notSolved' };
const SATISFIED: Readonly<Record<Satisfied, Deed>> = {
  satisfied: 'satisfied',
  fairly: 'fairlySatisfied',
  not: 'notSatisfied',
};

type Dated = readonly [deed: Deed, at: string];

const datedIn = ({ claimed, supported, released, declined, refused, delivered, rating }: ServiceOfUnit) => {
  const every = (deed: Deed, instants: readonly string[]): readonly Dated[] => instants.map((at) => [deed, at]);
  const rated: readonly Deed[] = rating
    ? [
        ...(rating.solved === 'not' ? [] : (['confirmed'] as const)),
        SOLVED[rating.solved],
        ...(rating.satisfied === null ? [] : [SATISFIED[rating.satisfied]]),
      ]
    : [];
  return [
    ...every('claimed', claimed),
    ...every('supported', supported),
    ...every('released', released),
    ...every('declined', declined),
    ...every('refused', refused),
    ...every('delivered', delivered === null ? [] : [delivered]),
    ...rated.map((deed): Dated => [deed, rating?.at ?? '']),
  ];
};

/** How a batch changes the record, count by count in one order, so that two writers never wait in a circle. */
export const differences = (changes: readonly Change<ServiceOnCase>[]): readonly Count[] => {
  const counts = new Map<string, Count>();
  const add = (service: ServiceOnCase | undefined, n: number): void => {
    for (const one of service?.units ?? []) {
      for (const [deed, at] of datedIn(one)) {
        const count = { unit: one.unit, half: halfOf(at), procedure: service?.procedure ?? '', deed, n };
        const key = [count.unit.id, count.half, count.procedure, deed].join('\n');
        counts.set(key, { ...count, n: n + (counts.get(key)?.n ?? 0) });
      }
    }
  };
  for (const { before, after } of changes) {
    add(before, -1);
    add(after, 1);
  }
  return [...counts]
    .filter(([, { n }]) => n !== 0)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, count]) => count);
};
