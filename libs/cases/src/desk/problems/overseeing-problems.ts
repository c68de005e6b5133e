import type { ProblemText } from '@crosswalk/http';

/** Oversight, attachments and what ties cases together. */
export const overseeingProblems = {
  'case-not-supervised': { status: 409, zh: '事项没有被督办', en: 'The case is not under supervision' },
  'review-too-late': {
    status: 422,
    zh: '挂账最长 {most} 天就要复查',
    en: 'A suspended case has to be reviewed within {most} days',
  },
  'nobody-to-urge': {
    status: 409,
    zh: '还没有单位领办，无人可催',
    en: 'Nobody claims this case, so there is nobody to urge',
  },
  'attachment-unknown': { status: 404, zh: '这个事项没有这个附件', en: 'There is no such attachment on this case' },
  'too-many-photos': {
    status: 409,
    zh: '一个事项最多 {most} 张照片',
    en: 'A case can hold {most} photos at most',
  },
  'same-case': { status: 422, zh: '不能与自己并案或关联', en: 'A case cannot be merged into or linked with itself' },
  'other-case-unknown': { status: 422, zh: '没有另一个事项 {other}', en: 'There is no other case {other}' },
  'other-case-not-open': {
    status: 409,
    zh: '另一个事项 {number} 已{stage}',
    en: 'The other case {number} is {stage}',
  },
  'not-linked': { status: 409, zh: '这两个事项没有这样关联', en: 'The two cases are not linked so' },
  'not-merged': { status: 409, zh: '事项没有并案', en: 'The case was not merged' },
} as const satisfies Record<string, ProblemText>;
