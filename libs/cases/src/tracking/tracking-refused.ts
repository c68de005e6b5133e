import { problemOf, type ProblemText, type ProblemTranslator } from '@crosswalk/http';

type TrackingRefusalCode = 'tracking-code-wrong' | 'too-many-wrong-codes';

const trackingProblems = {
  'tracking-code-wrong': {
    status: 404,
    zh: '没有这个查询码，请对照查询单核对；旧码在换新后作废',
    en: 'There is no such tracking code: compare it with the slip; an old code is void once there is a new one',
  },
  'too-many-wrong-codes': {
    status: 429,
    zh: '查询码错误次数过多，请 {minutes} 分钟后再试',
    en: 'Too many wrong tracking codes: try again in {minutes} minutes',
  },
} as const satisfies Record<TrackingRefusalCode, ProblemText>;

/** A tracking code that opens nothing, or one guess too many. */
export class TrackingRefused extends Error {
  override readonly name = 'TrackingRefused';

  constructor(
    readonly code: TrackingRefusalCode,
    /** Seconds to wait. */
    readonly retryAfter?: number,
  ) {
    super(code);
  }
}

/** A refusal of a tracking code as a problem of the API. */
export const translateTracking: ProblemTranslator = (error) => {
  if (!(error instanceof TrackingRefused)) return undefined;
  const { code, retryAfter } = error;
  const problem = problemOf(trackingProblems, code);
  if (retryAfter === undefined) return { problem };
  const minutes = Math.ceil(retryAfter / 60);
  return { problem, details: { minutes }, headers: { 'Retry-After': String(retryAfter) } };
};
