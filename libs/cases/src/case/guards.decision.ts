import type { Instant } from './ids.js';
import { CaseRejected } from './rejections.js';
import type { Case, CaseIn } from './state.js';

/** Refuses a request about a case that nobody filed. */
export function requireFiled(state: Case): asserts state is Exclude<Case, { stage: 'unfiled' }> {
  if (state.stage === 'unfiled') throw new CaseRejected('case-unknown');
}

/** Refuses a request about a case that has come to its end. */
export function requireOpen(state: Case): asserts state is CaseIn<'filed' | 'listed' | 'claimed' | 'resolved'> {
  requireFiled(state);
  if (state.stage === 'closed' || state.stage === 'withdrawn') {
    throw new CaseRejected('case-not-open', { stage: state.stage });
  }
}

/** Refuses a step said to have occurred before the one it follows. */
export const requireInOrder = (at: Instant, { since }: { since: Instant }): void => {
  if (at < since) throw new CaseRejected('occurred-before-last-step', { at, since });
};
