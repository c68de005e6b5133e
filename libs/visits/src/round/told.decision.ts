import type { HouseholdOutcome, HouseholdVisited, RequestDropped, RequestTaken } from './events.js';
import type { OpenedRound, Told } from './state.js';

type Found = Readonly<{ outcome: HouseholdOutcome; at: string }>;

/** Everything told of a round so far, for whoever asks about many doors at once. */
export type ToldInAll = Readonly<{
  /** How each household was last found, and when. */
  doors: ReadonlyMap<string, Found>;
  /** The cases that its requests became. */
  cases: ReadonlySet<string>;
  /** Keys of the rows that were taken from sheets. */
  rows: ReadonlySet<string>;
}>;

export const toldInAll = ({ told }: OpenedRound): ToldInAll => {
  const doors = new Map<string, Found>();
  const rowsOfCases = new Map<string, string | undefined>();
  const rows = new Set<string>();
  for (const { type, data } of inOrder(told)) {
    if (type === 'RequestDropped') {
      // Its row may be taken again, when what was wrong has been put right.
      rows.delete(rowsOfCases.get(data.case) ?? '');
      rowsOfCases.delete(data.case);
      continue;
    }
    if (data.row !== undefined) rows.add(data.row);
    if (type === 'HouseholdVisited') doors.set(data.door, { outcome: data.outcome, at: data.at });
    else rowsOfCases.set(data.case, data.row);
  }
  return { doors, cases: new Set(rowsOfCases.keys()), rows };
};

/** How a household was last found; undefined when nobody has been there. */
export const lastFound = ({ told }: OpenedRound, door: string): Found | undefined => {
  for (const fact of lastFirst(told)) if (fact.type === 'HouseholdVisited' && fact.data.door === door) return fact.data;
  return undefined;
};

/** Whether that case stands among what the round was asked for. */
export const isAskedFor = ({ told }: OpenedRound, id: string): boolean => {
  for (const { type, data } of lastFirst(told))
    if (type !== 'HouseholdVisited' && data.case === id) return type === 'RequestTaken';
  return false;
};

type Entry = HouseholdVisited | RequestTaken | RequestDropped;

const inOrder = (told: Told | undefined): readonly Entry[] => [...lastFirst(told)].toReversed();

function* lastFirst(told: Told | undefined): Iterable<Entry> {
  for (let one = told; one; one = one.before) yield one.fact;
}
