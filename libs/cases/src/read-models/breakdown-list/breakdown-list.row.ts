import type { CaseId, UnitId } from '../../case/ids.js';
import type { ListedCase } from './breakdown-list.projection.js';

const STATE = ['standing', 'next', 'changedAt', 'revision'] as const;

type State = Pick<ListedCase, (typeof STATE)[number]>;
type Told = Omit<ListedCase, 'id' | keyof State | 'readers' | 'openTo'>;

/** One row of the list: what was told of a case, and where it stands. */
export type BreakdownListRow = Readonly<{
  id: CaseId;
  told: Told;
  state: State;
  readers: readonly UnitId[];
  openTo: readonly string[];
}>;

/** A listed case as its row. */
export const toRow = (listed: ListedCase): BreakdownListRow => {
  const { id, standing, next, changedAt, revision, readers, openTo, ...told } = listed;
  return { id, told, state: { standing, next, changedAt, revision }, readers, openTo };
};

/** A row as its listed case. */
export const fromRow = ({ id, told, state, readers, openTo }: BreakdownListRow): ListedCase => ({
  id,
  ...told,
  ...state,
  readers,
  openTo,
});

/** Whether what was told of a case is the same; it travels to the database only when it is not. */
export const toldAlike = (a: ListedCase, b: ListedCase): boolean =>
  wordedAlike(a, b) &&
  a.category === b.category &&
  a.latitude === b.latitude &&
  a.longitude === b.longitude &&
  a.urgency === b.urgency &&
  a.affected === b.affected &&
  a.source === b.source &&
  a.filedAt === b.filedAt &&
  unitsAlike(a.community, b.community) &&
  unitsAlike(a.subdistrict, b.subdistrict);

/** Whether it is found by the same words. */
export const wordedAlike = (a: ListedCase, b: ListedCase): boolean =>
  a.title === b.title && a.description === b.description && a.address === b.address && a.number === b.number;

const unitsAlike = (a: ListedCase['subdistrict'], b: ListedCase['subdistrict']): boolean =>
  a?.id === b?.id && a?.name === b?.name;
