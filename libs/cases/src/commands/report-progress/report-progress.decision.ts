import type { Procedure } from '@crosswalk/procedures';
import type { WorksProgressed } from '../../case/events.js';
import { requireAttached, requireClaim, requireInOrder, requireLed, requireStep } from '../../case/guards.decision.js';
import { worksOf } from '../../case/plan.decision.js';
import { CaseRejected } from '../../case/rejections.js';
import type { Case } from '../../case/state.js';

export type ReportProgress = WorksProgressed['data'];

/** How far the works are; the same percentage is news only with a note or a photo. */
export const reportProgress = (command: ReportProgress, state: Case, rules: Procedure): readonly WorksProgressed[] => {
  const { department, percent, note, photos, at } = command;

  requireLed(state);
  requireStep(rules, 'works');
  requireClaim(state, department.id);
  const reported = worksOf(state).percent;
  if (percent < reported) throw new CaseRejected('progress-runs-backwards', { percent: String(reported) });
  if (percent === reported && note === undefined && photos.length === 0) return [];
  requireAttached(state, photos, 'photos');
  requireInOrder(at, state);

  return [{ type: 'WorksProgressed', data: command }];
};
