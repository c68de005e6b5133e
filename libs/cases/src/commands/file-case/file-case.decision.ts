import type { CaseFiled } from '../../case/events.js';
import { CaseRejected } from '../../case/rejections.js';
import type { Case } from '../../case/state.js';

export type FileCase = CaseFiled['data'];

export const fileCase = (command: FileCase, state: Case): readonly CaseFiled[] => {
  if (state.stage !== 'unfiled') throw new CaseRejected('case-filed-already');

  return [{ type: 'CaseFiled', data: command }];
};
