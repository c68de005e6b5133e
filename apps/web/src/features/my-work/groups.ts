import type { WorkItem } from '../../api/work.js';

type Step = WorkItem['steps'][number];
type Waiting = Readonly<{ steps: readonly Step[]; overdue: boolean }>;

export type WorkGroup<Item extends Waiting> = Readonly<{ step: Step; items: readonly Item[]; late: number }>;

/** What waits, by what is to be done first; groups stand in the order of what is due first in them. */
export const groupsOf = <Item extends Waiting>(items: readonly Item[]): readonly WorkGroup<Item>[] => {
  const steps = new Set(items.flatMap(({ steps: [first] }) => first ?? []));
  return [...steps].map((step) => {
    const own = items.filter(({ steps: [first] }) => first === step);
    return { step, items: own, late: own.filter(({ overdue }) => overdue).length };
  });
};
