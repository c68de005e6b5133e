import type { Period } from './events.js';
import { mayReadList, type ListReading } from './reading.policy.js';
import { ListRejected } from './rejections.js';
import type { ListState, OpenedList } from './state.js';

/** Who asks: their role and the unit they act for. */
export type Asker = Readonly<{ role: string; unit?: string }>;

/** Who asks about a list that is there, with whose lists they read. */
export type Reader = Asker & Readonly<{ reading: ListReading }>;

/** Refuses a request about a list that nobody opened. */
export function requireOpened(state: ListState): asserts state is OpenedList {
  if (state.stage === 'unopened') throw new ListRejected('list-unknown');
}

/** Refuses a request about a list that has come to its end. */
export function requireOpen(state: ListState): asserts state is Extract<ListState, { stage: 'open' }> {
  requireOpened(state);
  if (state.stage === 'closed') throw new ListRejected('list-closed', { list: state.name });
}

type Owned = Pick<OpenedList, 'unit' | 'subdistrict'>;

/** Refuses whoever does not keep the list: the coordinator, its own unit, and the subdistrict above that. */
export const requireKeeper = ({ role, unit }: Asker, list: Owned): void => {
  if (role === 'coordinator') return;
  if (unit !== undefined && (unit === list.unit.id || unit === list.subdistrict?.id)) return;
  throw new ListRejected('list-not-yours', { unit: list.unit.name });
};

/** Refuses whoever may not read the list as if there were none. */
export function requireReadable(reader: Reader, state: ListState): asserts state is OpenedList {
  requireOpened(state);
  if (!mayReadList(reader.reading, state)) throw new ListRejected('list-unknown');
}

/** Refuses whoever does not keep the list, and whoever may not even read it as if there were none. */
export function requireKept(reader: Reader, state: ListState): asserts state is OpenedList {
  requireReadable(reader, state);
  requireKeeper(reader, state);
}

/** Refuses a period that ends before it begins. */
export const requireForwards = ({ from, to }: Period, within = ''): void => {
  if (to !== undefined && to < from) throw new ListRejected('list-period-backwards', { from, to }, `${within}to`);
};

type Adding = Readonly<{ asker: Asker; today: string }>;

/** `taking`: whether it is open and in its period. `lets`: whether it lets this person add. */
export type Admission = Readonly<{ taking: boolean; lets: boolean }>;

/** What a list says to somebody who wants to put a case on it. */
export const admissionTo = ({ stage, from, to, mayAdd }: OpenedList, { asker, today }: Adding): Admission => {
  const { roles, units } = mayAdd;
  const named = units === undefined || units.some(({ id }) => id === asker.unit);
  return {
    taking: stage === 'open' && from <= today && (to === undefined || today <= to),
    lets: asker.role === 'coordinator' || (named && roles.some((role) => role === asker.role)),
  };
};
