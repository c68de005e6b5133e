import type { Campaign, Level } from './events.js';
import { ListRejected } from './rejections.js';
import type { ListState, OpenedList } from './state.js';

/** Who asks: their role and the unit they act for. */
export type Asker = Readonly<{ role: string; unit?: string }>;

/** Refuses a request about a list that nobody opened. */
export function requireOpened(state: ListState): asserts state is OpenedList {
  if (state.stage === 'unopened') throw new ListRejected('list-unknown');
}

/** Refuses a request about a list that has come to its end. */
export function requireOpen(state: ListState): asserts state is Extract<ListState, { stage: 'open' }> {
  requireOpened(state);
  if (state.stage === 'closed') throw new ListRejected('list-closed', { list: state.name });
}

/** Refuses whoever does not keep the list: the coordinator, its own unit, and the subdistrict above that. */
export const requireKeeper = ({ role, unit }: Asker, list: Pick<OpenedList, 'unit' | 'subdistrict'>): void => {
  if (role === 'coordinator') return;
  if (unit !== undefined && (unit === list.unit.id || unit === list.subdistrict?.id)) return;
  throw new ListRejected('list-not-yours', { unit: list.unit.name });
};

/** Refuses a period that ends before it begins, and letting people add who work below the list's level. */
export const requireSound = ({ from, to, mayAdd, level }: Campaign & { level: Level }, within = ''): void => {
  if (to !== undefined && to < from) throw new ListRejected('list-period-backwards', { from, to }, `${within}to`);
  if (level !== 'community' && mayAdd.roles.includes('community-staff')) {
    throw new ListRejected('adders-above-level', {}, `${within}mayAdd.roles`);
  }
};

export type Adding = Readonly<{ asker: Asker; today: string; field: string }>;

/** Refuses to let a case onto a list that is closed, not in its period, or does not let this person add. */
export const requireAdmitting = (list: OpenedList, { asker, today, field }: Adding): void => {
  const { name, from, to, mayAdd } = list;
  if (list.stage === 'closed') throw new ListRejected('list-closed', { list: name }, field);
  if (today < from) throw new ListRejected('list-not-begun', { list: name, from }, field);
  if (to !== undefined && today > to) throw new ListRejected('list-over', { list: name, to }, field);
  if (asker.role === 'coordinator') return;
  const { roles, units } = mayAdd;
  const named = units === undefined || units.some(({ id }) => id === asker.unit);
  if (named && roles.some((role) => role === asker.role)) return;
  throw new ListRejected('not-among-adders', { list: name }, field);
};
