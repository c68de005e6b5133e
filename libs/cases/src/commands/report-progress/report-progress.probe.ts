import { once, own, type Probe, words } from '../../case/probing.policy.js';
import { reportProgress } from './report-progress.decision.js';

/** As far as it was, with a word about it. */
export const reportProgressProbe: Probe = (looking) => {
  const { state, rules } = looking;
  const message = { percent: state.works?.percent ?? 0, note: words, photos: [], ...own(looking) };
  return once(() => reportProgress(message, state, rules));
};
