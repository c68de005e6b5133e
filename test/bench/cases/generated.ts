import { caseNumber, caseStream, caseUpcasters, type CaseEvent, type CaseId } from '@crosswalk/cases';
import type { Metadata, NewEvent } from '@crosswalk/event-sourcing';
import { unitsToEstablish } from './city.js';
import { dice, idFrom, type Roll } from './dice.js';
import { InOrder } from './in-order.js';
import { lifeOf, type Moment } from './lives.js';

export type Wanted = Readonly<{ seed: number; cases: number }>;

/** An event as the log will keep it; its position is its place in the whole. */
export type Generated = NewEvent & Readonly<{ stream: string; revision: number; recordedAt: number }>;

export const FROM = Date.parse('2022-01-03T00:30:00.000Z');
export const TO = Date.parse('2026-01-03T00:30:00.000Z');
// Most of what is open is new.
const NEW_SHARE = 0.1;
const OPEN = { new: 0.45, old: 0.01 } as const;

type Waiting = Moment & Readonly<{ nth: number; stream: string; revision: number }>;

/**
 * The units that a larger district has, then its cases: each event at its time, the lives of many cases mixed as they
 * would be in a real log. The same for the same seed. Holds only the cases that are under way.
 */
export function* generated({ seed, cases }: Wanted): Generator<Generated> {
  const roll = dice(seed);
  yield* established(roll);
  const waiting = new InOrder<Waiting>();
  const runningIn = new Map<string, number>();
  for (let nth = 0; nth < cases; nth += 1) {
    const age = nth / cases;
    const filedAt = Math.floor(FROM + age * (TO - FROM));
    yield* until(waiting, filedAt, roll);
    const year = new Date(filedAt).toISOString().slice(0, 4);
    const running = (runningIn.get(year) ?? 0) + 1;
    runningIn.set(year, running);
    const number = caseNumber(Number(year), running);
    const open = roll() < (age > 1 - NEW_SHARE ? OPEN.new : OPEN.old);
    const stream = caseStream(idFrom(roll) as CaseId);
    const life = lifeOf({ roll, running: nth, number, filedAt, open });
    for (const [revision, moment] of life.entries())
      waiting.add({ ...moment, nth: nth * 16 + revision, stream, revision });
  }
  yield* until(waiting, Infinity, roll);
}

/** How many numbers each year has handed out. */
export const numbersIn = ({ cases }: Pick<Wanted, 'cases'>): ReadonlyMap<number, number> => {
  const numbers = new Map<number, number>();
  for (let nth = 0; nth < cases; nth += 1) {
    const year = new Date(Math.floor(FROM + (nth / cases) * (TO - FROM))).getUTCFullYear();
    numbers.set(year, (numbers.get(year) ?? 0) + 1);
  }
  return numbers;
};

function* until(waiting: InOrder<Waiting>, time: number, roll: Roll): Generator<Generated> {
  for (let { first } = waiting; first && first.at <= time; { first } = waiting) {
    waiting.take();
    yield asRecorded(first, roll);
  }
}

const asRecorded = ({ fact, role, unit, at, stream, revision }: Waiting, roll: Roll): Generated => {
  const commandId = idFrom(roll);
  const { type, data } = fact;
  const actor = { actorId: data.by, actorRole: role, ...(unit ? { actorUnit: unit.id } : {}) };
  const metadata = { ...askedBy(commandId), ...actor, schemaVersion: versionOf(type) };
  return { id: idFrom(roll), type, data, metadata, stream, revision, recordedAt: at };
};

const versionOf = (type: CaseEvent['type']): string => String(caseUpcasters[type].length + 1);

const askedBy = (commandId: string): Pick<Metadata, 'commandId' | 'correlationId' | 'causationId'> => ({
  commandId,
  correlationId: commandId,
  causationId: commandId,
});

const established = (roll: Roll): readonly Generated[] =>
  unitsToEstablish.map(({ id, ...data }) => {
    const stream = `unit-${id}`;
    const commandId = idFrom(roll);
    const by = { actorId: 'crosswalk', actorRole: 'machine', schemaVersion: '1' };
    const at = new Date(FROM).toISOString();
    return {
      ...{ id: idFrom(roll), type: 'UnitEstablished', stream, revision: 0, recordedAt: FROM },
      data: { ...data, by: 'crosswalk', at },
      metadata: { ...askedBy(commandId), ...by },
    };
  });
