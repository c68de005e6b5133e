import { problemOf, type Details, type ProblemText, type ProblemTranslator } from '@crosswalk/http';

export const identityProblems = {
  'sign-in-needed': {
    status: 401,
    zh: '请先说明您是谁（请求头 Crosswalk-Actor）',
    en: 'Say who you are first (header Crosswalk-Actor)',
  },
  'person-unknown': { status: 401, zh: '没有 {person} 这个人', en: 'There is nobody called {person}' },
  'role-not-allowed': {
    status: 403,
    zh: '您是{role}，此操作只限{allowed}',
    en: 'You are {role}; this is for {allowed}',
  },
  'access-undeclared': {
    status: 403,
    zh: '这个接口没有说明谁可以使用，因此任何人都不能使用',
    en: 'This route does not say who may use it, so nobody may',
  },
} as const satisfies Record<string, ProblemText>;

export type IdentityCode = keyof typeof identityProblems;

/** Somebody may not do what they ask for, or nobody knows who they are. */
export class IdentityRefused extends Error {
  override readonly name = 'IdentityRefused';

  constructor(
    readonly code: IdentityCode,
    readonly details: Details = {},
  ) {
    super(code);
  }
}

export const translateIdentity: ProblemTranslator = (error) =>
  error instanceof IdentityRefused
    ? { problem: problemOf(identityProblems, error.code), details: error.details }
    : undefined;
