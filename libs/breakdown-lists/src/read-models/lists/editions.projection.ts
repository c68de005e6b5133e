import type { Position, RecordedEvent } from '@crosswalk/event-sourcing';
import type { CaseOnList, ListEvent } from '../../list/events.js';
import { breakdownLists, type ListOnList, type NewestEdition } from './lists.projection.js';

type Recorded = ListEvent & RecordedEvent;

/** A published edition; `at` is its place in the log, where its cases are shown as they stood. */
export type Edition = NewestEdition &
  Readonly<{
    by: string;
    at: Position;
    /** The list as it was called then. */
    list: Pick<ListOnList, 'id' | 'name' | 'level' | 'unit'>;
    shows: readonly CaseOnList[];
  }>;

/** A list and its editions, oldest first. */
export type ListFile = Readonly<{ list: ListOnList; editions: readonly Edition[] }>;

/** The whole stream of a list, read at once; undefined when nobody opened it. */
export const listFileOf = (events: readonly Recorded[]): ListFile | undefined => {
  const cases = new Map<string, CaseOnList>();
  const editions: Edition[] = [];
  let list: ListOnList | undefined;
  for (const event of events) {
    list = breakdownLists.fold(list, event);
    if (event.type === 'CasePutOnList') cases.set(event.data.case.id, event.data.case);
    if (event.type === 'CaseTakenOffList') cases.delete(event.data.case.id);
    if (event.type === 'EditionPublished') editions.push(editionOf(event, list, [...cases.values()]));
  }
  return list && { list, editions };
};

const editionOf = (
  { data: { at: _at, ...edition }, position }: Extract<Recorded, { type: 'EditionPublished' }>,
  { id, name, level, unit }: ListOnList,
  cases: readonly CaseOnList[],
): Edition => ({ ...edition, at: position, list: { id, name, level, unit }, shows: cases.toSorted(byNumber) });

const byNumber = (a: CaseOnList, b: CaseOnList): number => (a.number < b.number ? -1 : a.number > b.number ? 1 : 0);
