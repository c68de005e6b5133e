import { resumeCaseProbe } from './resume-case/resume-case.probe.js';
import { suspendCaseProbe } from './suspend-case/suspend-case.probe.js';
import { superviseCaseProbe } from './supervise-case/supervise-case.probe.js';
import { liftSupervisionProbe } from './lift-supervision/lift-supervision.probe.js';
import { urgeCaseProbe } from './urge-case/urge-case.probe.js';
import { addCommentProbe } from './add-comment/add-comment.probe.js';
import { addAttachmentProbe } from './add-attachment/add-attachment.probe.js';
import { addAffectedProbe } from './add-affected/add-affected.probe.js';
import { unfollowCaseProbe } from './unfollow-case/unfollow-case.probe.js';
import { followCaseProbe } from './follow-case/follow-case.probe.js';
import { removeAttachmentProbe } from './remove-attachment/remove-attachment.probe.js';
import { linkCasesProbe } from './link-cases/link-cases.probe.js';
import { unlinkCasesProbe } from './unlink-cases/unlink-cases.probe.js';
import { mergeCaseProbe } from './merge-case/merge-case.probe.js';
import { splitCaseProbe } from './split-case/split-case.probe.js';

/** Oversight, comments, attachments and ties between cases. */
export const overseeingProbes = {
  'resume-case': resumeCaseProbe,
  'suspend-case': suspendCaseProbe,
  'supervise-case': superviseCaseProbe,
  'lift-supervision': liftSupervisionProbe,
  'urge-case': urgeCaseProbe,
  'add-comment': addCommentProbe,
  'add-attachment': addAttachmentProbe,
  'add-affected': addAffectedProbe,
  'unfollow-case': unfollowCaseProbe,
  'follow-case': followCaseProbe,
  'remove-attachment': removeAttachmentProbe,
  'link-cases': linkCasesProbe,
  'unlink-cases': unlinkCasesProbe,
  'merge-case': mergeCaseProbe,
  'split-case': splitCaseProbe,
};
