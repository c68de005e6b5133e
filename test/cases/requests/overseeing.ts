import { daysAfter } from '../../../libs/cases/src/case/days.ids.js';
import type { Visibility } from '../../../libs/cases/src/case/events.js';
import { requireFiled } from '../../../libs/cases/src/case/guards.decision.js';
import type { AttachmentId, CommentId, ResidentId, UnitId } from '../../../libs/cases/src/case/ids.js';
import { claimsOf, type Case } from '../../../libs/cases/src/case/state.js';
import { addAffected, type AddAffected } from '../../../libs/cases/src/commands/add-affected/add-affected.decision.js';
import { addAttachment } from '../../../libs/cases/src/commands/add-attachment/add-attachment.decision.js';
import { addComment } from '../../../libs/cases/src/commands/add-comment/add-comment.decision.js';
import { followCase } from '../../../libs/cases/src/commands/follow-case/follow-case.decision.js';
import { issueTrackingCode } from '../../../libs/cases/src/commands/issue-tracking-code/issue-tracking-code.decision.js';
import { liftSupervision } from '../../../libs/cases/src/commands/lift-supervision/lift-supervision.decision.js';
import { removeAttachment } from '../../../libs/cases/src/commands/remove-attachment/remove-attachment.decision.js';
import { resumeCase } from '../../../libs/cases/src/commands/resume-case/resume-case.decision.js';
import { superviseCase } from '../../../libs/cases/src/commands/supervise-case/supervise-case.decision.js';
import { suspendCase } from '../../../libs/cases/src/commands/suspend-case/suspend-case.decision.js';
import {
  correctResident,
  tellResident,
} from '../../../libs/cases/src/commands/tell-resident/tell-resident.decision.js';
import { unfollowCase } from '../../../libs/cases/src/commands/unfollow-case/unfollow-case.decision.js';
import { urgeCase } from '../../../libs/cases/src/commands/urge-case/urge-case.decision.js';
import { askedBy, done, filedOr, resident, stranger } from './at-hand.js';
import type { Choosing, Requests } from './request.js';
import { tiesRequests } from './ties.js';

/** Nobody in particular, the lead, or somebody else. */
const leadOf = (state: Case, choosing: Choosing): { unit?: UnitId } => {
  const lead = filedOr(state, (known) => known.lead?.department.id, undefined);
  return askedBy(choosing, {}, ...(lead ? [{ unit: lead }] : []), { unit: stranger.id });
};

const firstAttachment = (state: Case): AttachmentId =>
  filedOr(state, ({ attachments }) => attachments[0], undefined) ?? ('never-attached' as AttachmentId);

/** Oversight, comments, attachments and ties between cases. */
export const overseeingRequests: Requests = {
  'suspend-case': (state, choosing, rules) => {
    const { one, today } = choosing;
    const reviewOn = one([daysAfter(today, 30), today, daysAfter(today, 1000), daysAfter(today, -1)]);
    const message = { reason: '等道路大修', reviewOn, today, ...leadOf(state, choosing), ...done(choosing) };
    return suspendCase(message, state, rules);
  },
  'resume-case': (state, choosing) =>
    resumeCase({ reason: '大修完成', ...leadOf(state, choosing), ...done(choosing) }, state),
  'supervise-case': (state, choosing) => {
    const { one, today } = choosing;
    const answerBy = one([daysAfter(today, 3), daysAfter(today, -3)]);
    return superviseCase({ reason: '逾期', answerBy, today, ...done(choosing) }, state);
  },
  'lift-supervision': (state, choosing) => liftSupervision(done(choosing), state),
  'urge-case': (state, choosing) => {
    const claiming = filedOr(state, (known) => claimsOf(known).map(({ department }) => department), []);
    const invited = filedOr(state, (known) => known.invited, []);
    const departments = choosing.one([[], claiming.slice(0, 1), [stranger], invited.slice(0, 1)]);
    const unit = askedBy(choosing, {}, { unit: filedOr(state, ({ community }) => community.id, stranger.id) });
    return urgeCase({ departments, note: '雨季将至', ...unit, ...done(choosing) }, state);
  },
  'add-comment': (state, choosing) => {
    const visibility = choosing.one<Visibility>(['internal', 'resident']);
    return addComment({ comment: choosing.id as CommentId, text: '已联系', visibility, ...done(choosing) }, state);
  },
  'follow-case': (state, choosing) => followCase(done(choosing), state),
  'unfollow-case': (state, choosing) => unfollowCase(done(choosing), state),
  'add-affected': (state, choosing) => {
    const told = choosing.one<Pick<AddAffected, 'resident' | 'toldIn'>>([
      {},
      { resident: resident('told-too') },
      { resident: resident('told-elsewhere'), toldIn: stranger },
    ]);
    return addAffected({ source: 'walk-in', ...told, ...done(choosing) }, state);
  },
  'tell-resident': (state, choosing) => {
    requireFiled(state);
    const asker = choosing.as ?? { id: done(choosing).by, role: 'coordinator' };
    const wanted = choosing.part ?? choosing.one(['', ...state.residents.map(({ id }) => id), resident('never-told')]);
    const told = { asker, ...done(choosing) };
    return wanted === ''
      ? tellResident({ resident: resident('told-later'), ...told }, state)
      : correctResident({ resident: wanted as ResidentId, ...told }, state);
  },
  'issue-tracking-code': (state, choosing) =>
    issueTrackingCode({ renew: choosing.one([true, false]), ...done(choosing) }, state),
  'add-attachment': (state, choosing, rules) => {
    const mediaType = choosing.one(['image/jpeg', 'application/pdf']);
    const attachment = { id: choosing.id as AttachmentId, name: '现场', mediaType, size: 1024, sha256: 'ab' };
    return addAttachment({ attachment, visibility: 'internal', ...done(choosing) }, state, rules);
  },
  'remove-attachment': (state, choosing) => {
    const unit = askedBy(choosing, {}, { unit: stranger.id });
    const attachment = (choosing.part as AttachmentId | undefined) ?? firstAttachment(state);
    return removeAttachment({ attachment, reason: '照片里有人脸', ...unit, ...done(choosing) }, state);
  },
  ...tiesRequests,
};
