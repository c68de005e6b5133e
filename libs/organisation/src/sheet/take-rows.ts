import { derivedId, type Position } from '@crosswalk/event-sourcing';
import { faultOf, RowFaulty, type Fault } from './faults.js';
import type { Row } from './rows.js';
import { takePersonRow } from './take-person-row.js';
import { takeUnitRow } from './take-unit-row.js';
import type { Taking, Told } from './taking.js';

/** What became of the rows. `rows`: those that were looked at; `changed`: those that said something new. */
export type TakenRows = Readonly<{
  rows: number;
  changed: number;
  already: number;
  faults: readonly Fault[];
  events: readonly unknown[];
  position: Position | undefined;
}>;

/** Told of the way there; an aborted signal ends it after the row in hand. */
type OnTheWay = Readonly<{ onRow?: (taken: number) => void; signal?: AbortSignal }>;

/** Takes the rows one by one, units before people and parents before what stands below; a faulty one stops no other. */
export const takeRows = async (
  rows: readonly Row[],
  taking: Taking,
  { onRow, signal }: OnTheWay = {},
): Promise<TakenRows> => {
  const faults: Fault[] = [];
  const recorded: unknown[] = [];
  let [taken, changed] = [0, 0];
  let position: Position | undefined;
  const named = new Map<string, Row>();
  for (const row of inOrder(rows)) {
    if (signal?.aborted) break;
    try {
      requireOneName(row, named);
      const told = await takeRow(row, taking);
      const events = told.flatMap((outcome) => outcome.events);
      if (events.length > 0) changed += 1;
      recorded.push(...events);
      position = told.findLast((outcome) => outcome.position !== undefined)?.position ?? position;
    } catch (error) {
      faults.push(faultOf(error, row, FIELDS[row.part]));
    }
    taken += 1;
    onRow?.(taken);
  }
  return { rows: taken, changed, already: taken - changed - faults.length, faults, events: recorded, position };
};

const takeRow = async (row: Row, taking: Taking): Promise<readonly Told[]> => {
  if (row.broken) throw new RowFaulty('row-broken');
  const organisation = await taking.snapshot.catchUp();
  const commandId = derivedId('sheet-row', `${taking.request.metadata.commandId}\n${row.part}\n${row.line}`);
  const request = { metadata: { ...taking.request.metadata, commandId } };
  const told = { ...taking, organisation, request };
  return row.part === 'units' ? takeUnitRow(row, told) : takePersonRow(row, told);
};

/** Refuses a person called otherwise than in a row above. Several rows of one person are several posts. */
const requireOneName = (row: Row, named: Map<string, Row>): void => {
  const { id, zh, en = zh } = row.cells;
  if (row.part !== 'people' || id === undefined) return;
  const above = named.get(id) ?? row;
  named.set(id, above);
  const { zh: name = '', en: english = name } = above.cells;
  if (zh === name && en === english) return;
  throw new RowFaulty('named-otherwise-above', 'zh', { id, name, line: above.line });
};

const FIELDS = {
  units: { name: 'name', parent: 'parent' },
  people: { id: 'id', role: 'role', from: 'from', to: 'to', unit: 'unit' },
} as const;

const inOrder = (rows: readonly Row[]): readonly Row[] => rows.toSorted((a, b) => rank(a) - rank(b));

const rank = ({ part, cells }: Row): number => {
  if (part === 'people') return KINDS.length + 1;
  const kind = kindRank(cells.kind ?? '');
  return kind < 0 ? KINDS.length : kind;
};

const KINDS: readonly (readonly string[])[] = [
  ['district', '区'],
  ['subdistrict', '街道'],
  ['community', '社区'],
];

const kindRank = (text: string): number => KINDS.findIndex((names) => names.includes(text.toLowerCase()));
