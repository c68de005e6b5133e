import type { WorkItem } from '../../api/work.js';

type Step = WorkItem['steps'][number];
type Signal = WorkItem['signals'][number]['signal'];
type Waiting = Readonly<{ steps: readonly Step[]; signals: readonly Readonly<{ signal: Signal }>[]; overdue: boolean }>;

/** What is to be done first, or why leadership looks after it, as the key of its words. */
export type What = `steps.${Step}` | `signals.${Signal}`;

export type WorkGroup<Item extends Waiting> = Readonly<{ what: What; items: readonly Item[]; late: number }>;

/** What waits, by what is to be done first; groups stand in the order of what is due first in them. */
export const groupsOf = <Item extends Waiting>(items: readonly Item[]): readonly WorkGroup<Item>[] => {
  const groups = new Set(items.flatMap((item) => whatOf(item).slice(0, 1)));
  return [...groups].map((what) => {
    const own = items.filter((item) => whatOf(item)[0] === what);
    return { what, items: own, late: own.filter(({ overdue }) => overdue).length };
  });
};

/** Everything that waits in a case, the first first. */
export const whatOf = ({ steps, signals }: Waiting): readonly What[] => [
  ...steps.map((step) => `steps.${step}` as const),
  ...signals.map(({ signal }) => `signals.${signal}` as const),
];
