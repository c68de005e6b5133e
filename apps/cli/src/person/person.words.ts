import type { Words } from '@crosswalk/http';

export const personWords = {
  about: { zh: '居民信息', en: 'what is known of residents' },
  aboutErase: { zh: '彻底删除一位居民的信息；事项保留', en: 'erase a resident for good; their cases stay' },
  id: { zh: '居民编号（事项页上的 resident.id）', en: 'id of the resident, as the case tells it' },
  case: { zh: '事项编号，如 2026-00042-1', en: 'number of a case, such as 2026-00042-1' },
  phone: { zh: '居民的电话；不会写入日志', en: 'telephone number of the resident; no log keeps it' },
  yes: { zh: '不再询问', en: 'do not ask again' },
  more: {
    zh: `
删除的是这个人的密钥：日志、备份和导出中加密的姓名、电话、住址从此都无法再读。事项及其经过、各项统计不变。无法撤销。
命令行会留在终端的历史里：给出电话号码时，请在命令前加一个空格，或改用 --case。

退出码：0 已删除 · 1 失败 · 2 用法有误，或没有这位居民`,
    en: `
What is erased is the key of that person: their name, number and address in the log, in backups and in exports can
never be read again. The cases, their history and all counts are as before. It cannot be undone.
A shell keeps its command lines: begin one that holds a number with a space, or use --case.

Exit codes: 0 erased · 1 failed · 2 wrong use, or no such resident`,
  },
  which: {
    zh: '请给出且只给出一项：居民编号、--case 或 --phone。',
    en: 'Give one of them: the id of a resident, --case or --phone.',
  },
  none: { zh: '没有这位居民。', en: 'There is no such resident.' },
  ask: {
    zh: '将彻底删除 {count} 位居民的信息（{ids}），无法撤销。确定吗？输入 yes：',
    en: 'What is known of {count} resident(s) ({ids}) will be erased for good. Are you sure? Type yes: ',
  },
  notAsked: {
    zh: '没有终端可以询问：如确定删除，请加 --yes。',
    en: 'There is no terminal to ask at: add --yes if you are sure.',
  },
  left: { zh: '没有删除任何信息。', en: 'Nothing was erased.' },
  erased: { zh: '已删除居民 {id} 的信息。', en: 'Resident {id} has been erased.' },
  backup: {
    zh: '较早的密钥表备份仍能打开：请重新备份，并运行 crosswalk keys rotate 让旧备份失效。',
    en: 'Earlier backups of the table of keys still open it: back up again, and run crosswalk keys rotate to make old ones useless.',
  },
} as const satisfies Readonly<Record<string, Words>>;
