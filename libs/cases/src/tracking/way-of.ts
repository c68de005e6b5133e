import type { CaseId } from '../case/ids.js';
import type { Case } from '../case/state.js';

/** A case, and those that it went into one after the other: in the last of them what was asked for goes on. */
export type Way = readonly [CaseId, ...CaseId[]];

/**
 * The way of a case through merges. Where cases were merged into each other it goes nowhere, until the processes have let
 * one of them go on.
 */
export const wayOf = async (id: CaseId, find: (id: CaseId) => Promise<Case>): Promise<Way> => {
  const way: [CaseId, ...CaseId[]] = [id];
  for (let state = await find(id); state.stage === 'merged';) {
    const into = state.into.id;
    if (way.includes(into)) return [id];
    way.push(into);
    state = await find(into);
  }
  return way;
};
