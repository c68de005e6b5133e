import type { Procedure, Step } from '@crosswalk/procedures';
import type { AttachmentId, Day, Instant, UnitId } from './ids.js';
import { CaseRejected } from './rejections.js';
import { relations, requireRelation } from './relations.policy.js';
import { claimsOf, ENDS, type Case, type Claim, type FiledCase, type LedCase, type OpenCase } from './state.js';

/** Refuses a request about a case that nobody filed. */
export function requireFiled(state: Case): asserts state is FiledCase {
  if (state.stage === 'unfiled') throw new CaseRejected('case-unknown');
}

/** Refuses a request about a case that has come to its end. */
export function requireOpen(state: Case): asserts state is OpenCase {
  requireFiled(state);
  const { stage } = state;
  if (ENDS.some((end) => end === stage)) throw new CaseRejected('case-not-open', { stage });
}

/** Refuses what would move a case that is suspended, resolved or at its end. */
export function requireMoving(state: Case): asserts state is Exclude<OpenCase, { stage: 'resolved' }> {
  requireOpen(state);
  if (state.stage === 'resolved') throw new CaseRejected('case-already-resolved');
  requireNotSuspended(state);
}

/** Refuses what waits until the case is resumed. */
export const requireNotSuspended = ({ suspended }: FiledCase): void => {
  if (suspended) throw new CaseRejected('case-suspended', { reviewOn: suspended.reviewOn });
};

/** Refuses what only a case with a lead can have done to it, and what a suspended or resolved one cannot. */
export function requireLed(state: Case): asserts state is LedCase {
  requireMoving(state);
  if (state.stage === 'returned') throw new CaseRejected('case-returned');
  if (state.stage === 'filed' || state.stage === 'listed') throw new CaseRejected('case-not-claimed');
}

/** Refuses what is the lead's to do. */
export const requireLead = (state: FiledCase, unit: UnitId): void => requireRelation('lead', state, unit);

/** The claim of that unit. @throws CaseRejected when it holds none */
export const requireClaim = (state: FiledCase, unit: UnitId): Claim => {
  const claim = claimsOf(state).find(({ department }) => department.id === unit);
  if (!claim) throw relations.claimant.refusal();
  return claim;
};

/** Refuses what is its community's to say. */
export const requireCommunity = (state: FiledCase, unit: UnitId): void => requireRelation('community', state, unit);

type Answering = Readonly<{ unit: UnitId; at: Instant }>;

/** Refuses an answer to a resolution that was not told, or that is not this community's to give. */
export const requireAnswerable = (state: Case, { unit, at }: Answering, rules: Procedure): void => {
  requireOpen(state);
  if (state.stage !== 'resolved') throw new CaseRejected('case-not-resolved');
  requireNotSuspended(state);
  requireStep(rules, 'confirmation');
  requireCommunity(state, unit);
  requireInOrder(at, state);
};

/** Refuses whoever asks for another community or subdistrict than the case is from. */
export const requireFromThere = (state: FiledCase, unit: UnitId): void => requireRelation('from-there', state, unit);

/** Refuses a step that the procedure of the case does not know. */
export const requireStep = (rules: Procedure, step: Step): void => {
  if (!rules.steps.some((known) => known.step === step)) {
    throw new CaseRejected('step-not-in-procedure', { step, procedure: rules.title });
  }
};

/** Refuses evidence and photos that were never attached. */
export const requireAttached = ({ attachments }: FiledCase, wanted: readonly AttachmentId[], field: string): void => {
  const unknown = wanted.find((id) => !attachments.includes(id));
  if (unknown !== undefined) throw new CaseRejected('attachment-unknown', { attachment: unknown, field });
};

/** Refuses a day before today, naming the field it stands in. */
export const requireFromToday = (day: Day | undefined, today: Day, field: string): void => {
  if (day !== undefined && day < today) throw new CaseRejected('day-in-the-past', { day, field });
};

/** Instants or days, all three the same, and the field of the first. */
type Occurred = Readonly<Record<'occurred' | 'now' | 'filedAt' | 'field', string>>;

/** Refuses what is said to have occurred before the case was filed, or later than now. */
export const requireOccurred = ({ occurred, now, filedAt, field }: Occurred): void => {
  if (occurred > now) throw new CaseRejected('occurred-in-the-future', { occurred, field });
  if (occurred < filedAt) throw new CaseRejected('occurred-before-filing', { occurred, filedAt, field });
};

/** Refuses a step said to have occurred before the one it follows. */
export const requireInOrder = (at: Instant, { since }: { since: Instant }): void => {
  if (at < since) throw new CaseRejected('occurred-before-last-step', { at, since });
};
