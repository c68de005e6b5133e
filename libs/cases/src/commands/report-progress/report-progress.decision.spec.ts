import { given, jinjiang, noon, urbanManagement, wang } from '../../../../../test/support/crosswalk-story.js';
import { inWorks, photo, planned, proposedAgain } from '../../../../../test/support/plan-story.js';
import type { CaseEvent } from '../../case/events.js';
import type { AttachmentId } from '../../case/ids.js';
import { reportProgress } from './report-progress.decision.js';

const half = { department: urbanManagement, percent: 50, photos: [photo], by: wang, at: noon };
const halfDone: CaseEvent = { type: 'WorksProgressed', data: half };

describe('Progress', () => {
  it('is reported by whoever claims, also while a new plan waits for signatures', () => {
    given(...inWorks)
      .when(reportProgress, half)
      .thenRecords(halfDone);
    given(...inWorks, proposedAgain)
      .when(reportProgress, half)
      .thenRecords(halfDone);
  });

  it('never runs backwards', () => {
    given(...inWorks, halfDone)
      .when(reportProgress, { ...half, percent: 49 })
      .thenRefuses('progress-runs-backwards', { percent: '50' });
  });

  it('has nothing new when it is the same and nothing more is said', () => {
    const same = { ...half, photos: [] };
    given(...inWorks, halfDone)
      .when(reportProgress, same)
      .thenNothingNew();
    const noted = { ...same, note: '等待材料' };
    given(...inWorks, halfDone)
      .when(reportProgress, noted)
      .thenRecords({ type: 'WorksProgressed', data: noted });
  });

  it('is not reported before the works began, without a claim, or with photos from elsewhere', () => {
    given(...planned)
      .when(reportProgress, half)
      .thenRefuses('works-not-started');
    given(...inWorks)
      .when(reportProgress, { ...half, department: jinjiang })
      .thenRefuses('no-claim-of-yours');
    given(...inWorks)
      .when(reportProgress, { ...half, photos: ['elsewhere' as AttachmentId] })
      .thenRefuses('attachment-unknown', { field: 'photos' });
  });
});
