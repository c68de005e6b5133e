import type { Words } from '@crosswalk/http';

export const demoWords = {
  about: { zh: '示范数据', en: 'the demonstration' },
  wipe: { zh: '清除示范数据，留下一个空的系统', en: 'remove the demonstration and leave an empty installation' },
  yes: { zh: '不再询问，直接清除', en: 'do not ask, remove' },
  keep: { zh: '保留单位和人员', en: 'keep the units and the people' },
  everything: { zh: '连同示范以外的记录一并清除', en: 'remove also what is not of the demonstration' },
  more: {
    zh: `
清除日志、清单、账号和附件，重新建立一个空的系统，并给出管理员的一次性密码。默认连同单位和人员一起清除；
--keep-organisation 保留它们（账号仍需由管理员重新建立）。

须先停止服务。若系统中有示范以外的记录，则不清除，除非加上 --everything。清除后无法恢复，请先备份。

退出码：0 完成 · 1 失败或不能清除 · 2 用法或设置有误`,
    en: `
Removes the log, the lists, the accounts and the attachments, makes an empty installation in their place and tells the
one-time password of its administrator. Units and people are removed, too; --keep-organisation keeps them (their
accounts have to be made again by the administrator).

The service has to be stopped first. Where anything was recorded that is not of the demonstration nothing is removed,
unless --everything is given. What was removed cannot be brought back: make a backup first.

Exit codes: 0 done · 1 failed, or may not be removed · 2 wrong use or setting`,
  },
  foreign: {
    zh: `没有清除任何内容：系统中有 {events} 条记录不属于示范，比如有人试用时点过的一步。
最早的一条：{at}，{by} {deed}。
如果也要一并清除，请输入：{command}`,
    en: `Nothing was removed: the log also holds what is not of the demonstration (facts: {events}), such as a step that
somebody tried out.
The first of them: {by} {deed}, {at}.
To remove them as well, type: {command}`,
  },
  ask: {
    zh: '将清除 {events} 条记录和全部账号、附件，无法恢复。确定吗？输入 yes 继续：',
    en: '{events} facts, all accounts and all attachments will be removed for good. Type yes to go on: ',
  },
  nobodyToAsk: {
    zh: '这里无法询问。确定要清除，请加上 --yes。',
    en: 'There is nobody to ask here. Give --yes to remove it.',
  },
  left: { zh: '未清除任何内容。', en: 'Nothing was removed.' },
  attachmentsStay: {
    zh: '其余内容都已清除，但附件没有全部删除：{reason}。排除原因后，请再次运行同一命令。',
    en: 'All the rest was removed, but not every attachment: {reason}. Put that right and run the same command again.',
  },
  wiped: {
    zh: '已清除 {events} 条记录，系统现在是空的。',
    en: '{events} facts were removed; the installation is empty now.',
  },
  passwords: {
    zh: '以下密码只用来设置自己的密码，只显示这一次：',
    en: 'These passwords are shown only here, and good for choosing one’s own:',
  },
  noPasswords: {
    zh: '本地账号已关闭，没有建立密码：请用单点登录。开启本地账号后，npm run crosswalk -- user password {id} 可建立一个。',
    en: 'Local accounts are off, so no password was made: sign in with single sign-on. Once they are on, npm run crosswalk -- user password {id} makes one.',
  },
  account: { zh: '  {id}  {password}', en: '  {id}  {password}' },
  failed: { zh: '清除失败：{reason}', en: 'Nothing could be removed: {reason}' },
} as const satisfies Readonly<Record<string, Words>>;
