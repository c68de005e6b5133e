import type { Words } from '@crosswalk/http';

export const userWords = {
  about: {
    zh: '账号：列出、重设密码、结束登录、解除锁定、绑定统一身份认证',
    en: 'accounts: list them, reset a password, sign out, unlock, link to a provider of identities',
  },
  list: { zh: '列出所有账号', en: 'list the accounts' },
  password: {
    zh: '给出新的一次性密码（没有账号则建立），并结束其所有登录',
    en: 'make a new one-time password, and the account where there is none; signs the person out everywhere',
  },
  sessions: { zh: '登录', en: 'sessions' },
  end: { zh: '结束一个人的所有登录', en: 'sign a person out everywhere' },
  unlock: { zh: '忘记输错的次数，立即可以再试', en: 'forget wrong tries, so that the next one counts' },
  name: { zh: '登录名', en: 'sign-in name' },
  more: {
    zh: `
服务运行时也可使用。

退出码：0 完成 · 1 失败或没有此人 · 2 用法或设置有误`,
    en: `
Works while the service runs, too.

Exit codes: 0 done · 1 failed, or nobody of that name works here · 2 wrong use or setting`,
  },
  row: { zh: '{person}  登录 {sessions} 处{note}', en: '{person}  signed in {sessions} times{note}' },
  oneTime: { zh: '，尚未设置自己的密码', en: ', has yet to choose a password' },
  nobodyYet: { zh: '还没有账号。', en: 'There are no accounts yet.' },
  newPassword: {
    zh: '{name} 的一次性密码（只显示这一次）：{password}',
    en: 'One-time password of {name}, shown only here: {password}',
  },
  ended: { zh: '已结束 {count} 处登录。', en: '{count} sessions were ended.' },
  unlocked: { zh: '{name} 现在可以再试。', en: '{name} can try again now.' },
  unknown: { zh: '没有 {name} 这个人。', en: 'Nobody called {name} works here.' },
  noPasswords: {
    zh: '这里不使用密码登录（CROSSWALK_LOCAL_ACCOUNTS=off），所以没有给出密码。',
    en: 'Nobody signs in with a password here (CROSSWALK_LOCAL_ACCOUNTS=off), so none was made.',
  },
  links: { zh: '列出谁从统一身份认证登录', en: 'list who signs in at the provider of identities' },
  linkRow: { zh: '{person}  {state}{value}', en: '{person}  {state}{value}' },
  linkSignedIn: { zh: '已登录过，sub 为 ', en: 'has signed in, as the subject ' },
  linkExpected: { zh: '等待首次登录，用户名为 ', en: 'expected as ' },
  noLinks: { zh: '没有人绑定统一身份认证。', en: 'Nobody is linked to the provider of identities.' },
  link: {
    zh: '让一个人从统一身份认证登录：下一个以此用户名登录的就是此人，此前绑定的不再是',
    en: 'let a person sign in at the provider: whoever next comes under that name is them, and nobody who was before',
  },
  userName: {
    zh: '在统一身份认证的用户名（preferred_username），完整填写',
    en: 'what they sign in with there (preferred_username), all of it',
  },
  bySubject: {
    zh: '填写的不是用户名，而是不会改变的 sub',
    en: 'what is given is not the name but the subject (sub), which never changes',
  },
  linked: {
    zh: '{name} 可以用 {value} 从统一身份认证登录。',
    en: '{name} can sign in at the provider as {value}.',
  },
  taken: { zh: '{value} 已绑定给另一个人。', en: '{value} is linked to somebody else already.' },
  everybody: {
    zh: '让所有尚未绑定的人从统一身份认证登录，登录名就是其在那里的用户名；管理员除外',
    en: 'link all who are not yet, by names that are the same there; administrators have to be linked one by one',
  },
  domain: { zh: '用户名在登录名之后还有 @域名', en: 'names there are the sign-in name, @ and this domain' },
  linkedAll: {
    zh: '已绑定 {count} 人。',
    en: '{count} people were linked.',
  },
  notAll: {
    zh: '{name} 没有绑定：{value} 已绑定给另一个人。',
    en: '{name} was not: {value} is linked to somebody else.',
  },
  unlink: {
    zh: '解除绑定：从统一身份认证来的不再是此人，并结束其所有登录',
    en: 'let nobody from the provider be that person any more; signs them out everywhere',
  },
  unlinked: { zh: '{name} 已解除绑定。', en: '{name} is not linked any more.' },
  notLinked: { zh: '{name} 没有绑定统一身份认证。', en: '{name} is not linked.' },
  noProvider: {
    zh: '没有设置统一身份认证（CROSSWALK_OIDC_ISSUER），所以没有绑定。',
    en: 'There is no provider of identities (CROSSWALK_OIDC_ISSUER), so nobody was linked.',
  },
  failed: { zh: '没有完成：{reason}', en: 'It could not be done: {reason}' },
} as const satisfies Readonly<Record<string, Words>>;
