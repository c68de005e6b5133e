import { problemOf, type ProblemText, type ProblemTranslator } from '@crosswalk/http';
import { ResidentRejected, type ResidentRejectionCode } from '../resident/rejections.js';

const residentProblems = {
  'resident-unknown': { status: 404, zh: '没有登记居民信息', en: 'No resident was told of' },
  'resident-erased': { status: 410, zh: '居民信息已删除', en: 'What was known of the resident has been erased' },
} as const satisfies Record<ResidentRejectionCode, ProblemText>;

/** A refusal of a resident's record as a problem of the API. */
export const translateResidentRejection: ProblemTranslator = (error) =>
  error instanceof ResidentRejected ? { problem: problemOf(residentProblems, error.code) } : undefined;
