import type { Position } from '@crosswalk/event-sourcing';
import type { Reading } from '../../case/reading.policy.js';
import type { Filters } from './breakdown-list.filters.js';
import type { ListedCase } from './breakdown-list.projection.js';
import type { Place, Sort } from './breakdown-list.sorts.js';

export type PageAsked = Readonly<{
  filters: Filters;
  /** What whoever asks may read: the others are not there. */
  reading: Reading;
  /** What a person typed to search for. */
  typed?: string | undefined;
  sort: Sort;
  limit: number;
  /** From the beginning when absent. */
  from?: Readonly<{ towards: 'next' | 'previous'; place: Place }> | undefined;
}>;

export type ListPage = Readonly<{
  items: readonly ListedCase[];
  /** Not exact: at least this many. */
  total: Readonly<{ count: number; exact: boolean }>;
  next: Place | undefined;
  previous: Place | undefined;
  /** How far in the log the list stood when it was read. */
  position: Position | undefined;
}>;
