import type { Change } from '@crosswalk/projections';
import { createHash } from 'node:crypto';
import type { CaseAtWork } from './work.projection.js';

// After every day there is, so that what has no day comes last.
export const NO_DAY = 'infinity';
export const COORDINATOR = 'coordinator';

/** A case as it lies on desks, once in each relation: what it is counted by there, and its row. */
const onDesks = (work: CaseAtWork): readonly OnDesk[] => [
  ...new Map(placesOnDesks(work).map((one) => [keyOf(one.row), one])).values(),
];

const placesOnDesks = ({ id, places, standing, subdistrict, category, changedAt, readers, openTo }: CaseAtWork) =>
  places.flatMap(({ relation, unit, kinds, offered, steps, due }) => {
    const desks = unit ? [unit.id] : relation === 'open' ? kinds : [COORDINATOR];
    return desks.map((desk) => {
      // Only what a count asks for tells counters apart.
      const orders = {
        community_id: standing.community.id,
        procedure: standing.procedure.name,
        category,
      };
      const counted = {
        ...{ desk, relation, due: due ?? NO_DAY, steps, offered },
        ...(offered ? orders : { community_id: null, procedure: null, category: null }),
        subdistrict_id: offered || desk === COORDINATOR ? (subdistrict?.id ?? null) : null,
      };
      const lying = { subdistrict_id: subdistrict?.id ?? null, ...orders };
      return { counted, row: { ...counted, ...lying, case_id: id, changed_at: changedAt, readers, open_to: openTo } };
    });
  });

type OnDesk = ReturnType<typeof placesOnDesks>[number];
type Key = Pick<OnDesk['row'], 'case_id' | 'desk' | 'relation'>;

const keyOf = ({ case_id, desk, relation }: Key): string => `${case_id} ${desk} ${relation}`;

/** What a batch changes on desks: what lies there now, what is gone, and how many more there are of each kind. */
export const deskChanges = (changes: readonly Change<CaseAtWork>[]) => {
  const lies = new Map<string, OnDesk['row']>();
  const gone = new Map<string, Key>();
  const counts = new Map<string, OnDesk['counted'] & { n: number }>();
  const count = (counted: OnDesk['counted'], n: number): void => {
    const key = JSON.stringify(counted);
    const known = counts.get(key);
    if (known) known.n += n;
    else counts.set(key, { ...counted, n });
  };
  for (const { before, after } of changes) {
    for (const { row, counted } of before ? onDesks(before) : []) {
      const { case_id, desk, relation } = row;
      gone.set(keyOf(row), { case_id, desk, relation });
      count(counted, -1);
    }
    for (const { row, counted } of after ? onDesks(after) : []) {
      lies.set(keyOf(row), row);
      count(counted, 1);
    }
  }
  for (const key of lies.keys()) gone.delete(key);
  return {
    lies: [...lies.values()],
    gone: [...gone.values()],
    counts: [...counts].filter(([, { n }]) => n !== 0).map(([key, one]) => ({ cell: cellOf(key), ...one })),
  };
};

const cellOf = (key: string): string => createHash('sha256').update(key).digest().readBigInt64BE().toString();
