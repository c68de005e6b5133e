import { LogUnavailable, UnknownPosition } from '@crosswalk/event-store';
import { problemOf, type ProblemText, type ProblemTranslator } from '@crosswalk/http';

const logProblems = {
  'log-unavailable': {
    status: 503,
    zh: '日志暂时无法写入或读取，请稍后用同一个 Idempotency-Key 重试',
    en: 'The log cannot be reached just now: try again shortly with the same Idempotency-Key',
  },
  'position-unknown': { status: 400, zh: 'atLeast 不是有效的位置', en: 'atLeast is not a position of this log' },
} as const satisfies Record<string, ProblemText>;

/** What the log cannot do, as a problem of the API. */
export const translateLog: ProblemTranslator = (error) => {
  if (error instanceof LogUnavailable) return { problem: problemOf(logProblems, 'log-unavailable') };
  if (error instanceof UnknownPosition)
    return { problem: problemOf(logProblems, 'position-unknown'), field: 'atLeast' };
  return undefined;
};
