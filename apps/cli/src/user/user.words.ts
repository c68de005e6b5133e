import type { Words } from '@crosswalk/http';

export const userWords = {
  about: {
    zh: '账号：列出、重设密码、结束登录、解除锁定',
    en: 'accounts: list them, reset a password, sign out, unlock',
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
  failed: { zh: '没有完成：{reason}', en: 'It could not be done: {reason}' },
} as const satisfies Readonly<Record<string, Words>>;
