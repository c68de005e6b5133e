import type { Twists } from './problem/problem.js';

const SLOW = { slow: true, delayed: true } as const;

/** What is out of the ordinary, problem by problem; most go their ordinary way. */
export const problemTwists: readonly Twists[] = [
  {},
  { disagreement: true, rounds: 2 },
  { refused: true, commented: true },
  { extension: 'granted', promise: 90 },
  { returned: true, local: true },
  { ...SLOW, promise: 35, urged: true },
  { assigned: true, local: true },
  { raised: true, condition: true },
  { release: 'refused' },
  { local: true },
  { supervised: 'lifted', slow: true },
  { handedOver: true, disagreement: true },
  { notDone: true, commented: true },
  { release: 'granted', condition: true },
  { suspended: 'resumed', promise: 120 },
  { extension: 'refused', promise: 90, slow: true },
  { reopened: true },
  { raised: true, items: false },
  { rounds: 3, refused: true, disagreement: true },
  { unconfirmed: true, local: true },
  { split: true, commented: true },
  { ...SLOW, supervised: 'open', promise: 30 },
  { extension: 'less', promise: 90, delayed: true },
  { returned: true, notDone: true },
  { suspended: 'open', promise: 150 },
];
