import { identifies } from '@crosswalk/cases';
import type { Answers, Procedure } from '@crosswalk/procedures';
import type { ToldResident } from '@crosswalk/residents';
import { dayOf, momentOf } from '../desk/days.js';
import type { HouseholdOutcome, Urgency } from '../round/events.js';
import { answersIn } from './answers.js';
import { Cells } from './cells.js';
import { sheetFaults, type Fault } from './faults.js';
import type { Heading } from './heading.js';
import { namesOf, outcomes, urgencies } from './meanings.js';
import { faultWhereNamed, residentIn } from './resident.js';
import type { RowKeys } from './row-key.js';
import type { TableRow } from '@crosswalk/sheets';

/** What somebody asked for at a door, as the row tells it. */
export type ToldAtDoor = Readonly<{
  procedure: string;
  title: string;
  description: string;
  category: string;
  answers?: Answers;
  address?: string;
  urgency?: Urgency;
  affected?: number;
  resident?: ToldResident;
}>;

/** A good row: when somebody was at which door, how they found it, and what was asked for. */
export type Entry = Readonly<{
  row: number;
  key: string;
  at: string;
  door?: string;
  outcome?: HouseholdOutcome;
  note?: string;
  told?: ToldAtDoor;
}>;

/** What the rows are read against: the round's first day, now, and what can be filed. */
export type Surroundings = Readonly<{
  from: string;
  now: string;
  procedures: readonly Procedure[];
  heading: Heading;
}>;

const MOST_AFFECTED = 10_000_000;
const USUAL = 'problem';

/** A row that only names a door: nobody has been there yet. */
export const NOT_YET = Symbol('NotYet');

type Read = Entry | Readonly<{ faults: readonly Fault[] }> | typeof NOT_YET;

/** Reads a row, or tells everything that is wrong with it. */
export const readRow = (row: TableRow, keys: RowKeys, surroundings: Surroundings): Read => {
  if (row.broken) {
    return { faults: [{ row: row.row, code: 'row-broken', words: sheetFaults['row-broken'], details: {} }] };
  }
  const cells = new Cells(row, surroundings.heading);
  const record = cells.text('key', 100);
  const named = keys.of(row, record);
  if ('sameAs' in named) cells.fault('key-twice', 'key', { row: named.sameAs });

  const at = momentIn(cells, surroundings);
  const door = cells.text('door', 100);
  const outcome = cells.word('outcome', outcomes);
  const note = cells.text('note', 1000);
  const told = toldIn(cells, surroundings);
  if (note !== undefined && identifies(note)) cells.fault('cell-names-somebody', 'note');
  if (door !== undefined && identifies(door)) cells.fault('cell-names-somebody', 'door');
  faultWhereNamed(told?.resident, { note, door, key: record }, cells);
  if (outcome !== undefined && door === undefined) cells.fault('cell-missing', 'door');
  if (outcome === undefined && told === undefined && cells.faults.length === 0) {
    if (door !== undefined) return NOT_YET;
    cells.fault('row-says-nothing');
  }
  if (cells.faults.length > 0 || 'sameAs' in named || at === undefined) return { faults: cells.faults };
  return { row: row.row, key: named.key, at, ...said({ door, outcome, note, told }) };
};

/** The moment of the visit; now, when the row does not tell, and no later than now on the day itself. */
const momentIn = (cells: Cells, { from, now, heading }: Surroundings): string | undefined => {
  const place = heading.places.at;
  const told = cells.timeAt(place);
  if (!told) return now;
  const moment = momentOf(told.day, told.time);
  if (moment === undefined) return cells.fault('not-a-time', place);
  if (moment > now) return cells.fault('visited-in-the-future', place);
  if (dayOf(moment) < from) return cells.fault('visited-before-round', place, { from });
  return moment;
};

const toldIn = (cells: Cells, { procedures, heading }: Surroundings): ToldAtDoor | undefined => {
  const title = cells.text('title', 100);
  const description = cells.text('description', 4000);
  const named = cells.word(
    'procedure',
    namesOf(procedures, ({ name, title }) => ({ id: name, ...title })),
  );
  const procedure = named ?? procedures.find(({ name }) => name === USUAL);
  const category =
    procedure &&
    cells.word(
      'category',
      namesOf(procedure.categories, (one) => one),
    );
  const answers = category && answersIn(cells, category, heading);
  const address = cells.text('address', 300);
  const urgency = cells.word('urgency', urgencies);
  const affected = affectedIn(cells, heading);
  if (title === undefined && description === undefined && category === undefined) return undefined;

  // Without a request nothing of a resident is kept: a list of doors may have the names of everybody in it.
  const resident = residentIn(cells);
  if (title === undefined) return cells.fault('cell-missing', 'title');
  if (!procedure || !category) {
    return cells.faults.length > 0 ? undefined : cells.fault('cell-missing', 'category');
  }
  const asked = { procedure: procedure.name, title, description: description ?? title, category: category.id };
  return { ...asked, ...said({ answers, address, urgency, affected, resident }) };
};

const affectedIn = (cells: Cells, { places }: Heading): number | undefined => {
  const count = cells.numberAt(places.affected);
  if (count === undefined || (Number.isInteger(count) && count >= 1 && count <= MOST_AFFECTED)) return count;
  return cells.fault('not-a-count', 'affected', { max: MOST_AFFECTED });
};

type Said<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

const said = <T extends object>(fields: T): Said<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Said<T>;
