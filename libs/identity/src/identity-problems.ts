import { problemOf, type Details, type ProblemText, type ProblemTranslator } from '@crosswalk/http';

export const identityProblems = {
  'sign-in-needed': { status: 401, zh: '请先登录', en: 'Sign in first' },
  'sign-in-refused': {
    status: 401,
    zh: '登录名或密码不正确',
    en: 'The sign-in name or the password is not right',
  },
  'too-many-attempts': {
    status: 429,
    zh: '尝试次数过多，请在 {seconds} 秒后再试',
    en: 'Too many attempts: try again in {seconds} seconds',
  },
  'local-accounts-off': {
    status: 403,
    zh: '本系统不使用密码登录',
    en: 'Nobody signs in with a password here',
  },
  'oidc-off': { status: 404, zh: '本系统没有统一身份认证', en: 'There is no provider of identities here' },
  'oidc-unavailable': {
    status: 503,
    zh: '统一身份认证暂时无法使用，请稍后再试',
    en: 'The provider of identities cannot be reached just now: try again shortly',
  },
  'oidc-flow-over': {
    status: 401,
    zh: '这次登录已经结束或等得太久，请重新登录',
    en: 'This sign-in is over or took too long: start again',
  },
  'oidc-refused': {
    status: 401,
    zh: '统一身份认证没有确认您的身份',
    en: 'The provider of identities did not confirm who you are',
  },
  'oidc-not-for-here': {
    status: 403,
    zh: '您在统一身份认证中没有本系统的角色，请联系管理员',
    en: 'The provider of identities gives you no role here: ask your administrator',
  },
  'oidc-name-taken': {
    status: 403,
    zh: '这里已有登录名为 {person} 的人；如果就是您，请管理员先为您绑定统一身份认证',
    en: 'Somebody called {person} is here already: if it is you, ask your administrator to link you first',
  },
  'provider-name-taken': {
    status: 409,
    zh: '{name} 已绑定给另一个人',
    en: '{name} is linked to somebody else already',
  },
  'not-linked': {
    status: 404,
    zh: '{person} 没有绑定统一身份认证',
    en: '{person} is linked to nobody at the provider of identities',
  },
  'return-address-foreign': {
    status: 400,
    zh: '登录后只能回到本系统的页面',
    en: 'After signing in one can go to pages of this service only',
  },
  'csrf-token-wrong': {
    status: 403,
    zh: '请求缺少本次登录的校验码（请求头 Crosswalk-CSRF），请刷新页面后重试',
    en: 'The request lacks the code of this session (header Crosswalk-CSRF): reload the page and try again',
  },
  'request-cross-site': {
    status: 403,
    zh: '请求来自另一个网站，不予受理',
    en: 'The request comes from another site and is refused',
  },
  'password-change-needed': {
    status: 403,
    zh: '您用的是一次性密码，请先设置自己的密码',
    en: 'Your password is for one time: choose one of your own first',
  },
  'no-post': {
    status: 403,
    zh: '您目前没有任职，请联系管理员',
    en: 'You hold no post at present: ask your administrator',
  },
  'post-not-yours': { status: 422, zh: '您目前没有这个任职', en: 'You do not hold this post at present' },
  'password-wrong': { status: 403, zh: '现在的密码不正确', en: 'That is not your present password' },
  'password-too-weak': {
    status: 422,
    zh: '这个密码不能用：{why}',
    en: 'This password cannot be used: {why}',
  },
  'person-unknown': { status: 404, zh: '没有 {person} 这个人', en: 'Nobody called {person} works here' },
  'account-your-own': {
    status: 409,
    zh: '不能关闭自己的账号，请由另一位管理员办理',
    en: 'You cannot close your own account: another administrator has to do it',
  },
  'password-your-own': {
    status: 409,
    zh: '自己的密码请在“我的账号”里更改',
    en: 'Change your own password under “My account”',
  },
  'account-unknown': { status: 404, zh: '{person} 没有账号', en: '{person} has no account' },
  'token-refused': {
    status: 401,
    zh: '令牌无效、已过期或已吊销',
    en: 'The token is not known, has expired or was revoked',
  },
  'scope-missing': {
    status: 403,
    zh: '令牌没有这个接口需要的权限范围 {scope}',
    en: 'The token lacks the scope that this needs: {scope}',
  },
  'token-unknown': {
    status: 404,
    zh: '没有这个令牌，或者它已被吊销',
    en: 'There is no such token, or it was revoked already',
  },
  'token-expiry-out-of-range': {
    status: 422,
    zh: '令牌的有效期须在今后 {days} 天之内',
    en: 'A token must expire within {days} days from now',
  },
  'token-unit-wrong': {
    status: 422,
    zh: '没有这个单位，或者这类单位没有这个角色',
    en: 'There is no such unit, or units of its kind do not have this role',
  },
  'session-unknown': {
    status: 404,
    zh: '没有这个登录，或者它已经结束',
    en: 'There is no such session, or it has ended already',
  },
  'not-for-machines': {
    status: 403,
    zh: '这个接口只供登录的人使用',
    en: 'This is for people who have signed in',
  },
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

  /** @param field of the request that it is about, when it is about one */
  constructor(
    readonly code: IdentityCode,
    readonly details: Details = {},
    readonly field?: string,
  ) {
    super(code);
  }
}

export const translateIdentity: ProblemTranslator = (error) =>
  error instanceof IdentityRefused
    ? {
        problem: problemOf(identityProblems, error.code),
        details: error.details,
        ...(error.field === undefined ? {} : { field: error.field }),
        headers: headersOf(error),
      }
    : undefined;

const headersOf = ({ code, details }: IdentityRefused): Readonly<Record<string, string>> => {
  if (code === 'too-many-attempts') return { 'Retry-After': `${Number(details['seconds'])}` };
  return identityProblems[code].status === 401 ? { 'WWW-Authenticate': 'Bearer realm="crosswalk"' } : {};
};
