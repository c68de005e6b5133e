import type { CaseFiled } from '../../case/events.js';
import type { Case } from '../../case/state.js';

/** A part that was split from another case, under the number that the split has named. */
export type FilePart = CaseFiled['data'];

export const filePart = (command: FilePart, state: Case): readonly CaseFiled[] => {
  if (state.stage !== 'unfiled') return [];

  return [{ type: 'CaseFiled', data: command }];
};
