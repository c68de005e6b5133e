import type { HouseholdVisited, RequestTaken } from '../../round/events.js';
import { requireOpen, requireOpened, requireTheirs, type Asker } from '../../round/guards.decision.js';
import type { RoundState } from '../../round/state.js';
import { toldInAll } from '../../round/told.decision.js';

type Household = Omit<HouseholdVisited['data'], 'row'>;
type Request = Omit<RequestTaken['data'], 'row'>;

/** What one good row of a sheet says: that a household was visited, what it asked for, or both. */
export type SheetRow = Readonly<{
  key: string;
  household?: Household;
  request?: Request;
}>;

export type TakeSheet = Readonly<{ rows: readonly SheetRow[]; asker: Asker }>;

/** Takes the rows that were not taken before. */
export const takeSheet = (
  { rows, asker }: TakeSheet,
  state: RoundState,
): readonly (HouseholdVisited | RequestTaken)[] => {
  requireOpened(state);
  requireTheirs(asker, state);
  requireOpen(state);

  const { cases, rows: before, doors: found } = toldInAll(state);
  const doors = new Map<string, Pick<Household, 'outcome' | 'at'>>(found);
  const isNew = ({ door, outcome, at }: Household): boolean => {
    const last = doors.get(door);
    doors.set(door, { outcome, at });
    return last?.outcome !== outcome || last.at !== at;
  };

  return rows
    .filter(({ key }) => !before.has(key))
    .flatMap(({ key, household, request }) => [
      ...(household && isNew(household) ? [visited(household, key)] : []),
      ...(request && !cases.has(request.case) ? [taken(request, key)] : []),
    ]);
};

const visited = (household: Household, row: string): HouseholdVisited => ({
  type: 'HouseholdVisited',
  data: { ...household, row },
});

const taken = (request: Request, row: string): RequestTaken => ({ type: 'RequestTaken', data: { ...request, row } });
