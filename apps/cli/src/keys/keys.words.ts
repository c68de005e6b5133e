import type { Words } from '@crosswalk/http';

export const keysWords = {
  about: { zh: '加密居民信息的密钥', en: 'the keys that residents are sealed with' },
  aboutList: {
    zh: '列出主密钥的版本，以及各版本加密了多少人',
    en: 'list the versions of the master key, and whom each seals',
  },
  aboutRotate: { zh: '更换主密钥，旧密钥随后销毁', en: 'change the master key; the old one is destroyed at the end' },
  more: {
    zh: `
每位居民有自己的密钥，用主密钥包裹。更换时先生成新版本，再逐个重新包裹，最后销毁旧版本；服务可以照常运行。
可以随时中断（ctrl-C）：再次运行同一命令即从中断处继续。更换之后，旧的密钥表备份不再能打开，请重新备份。`,
    en: `
Every resident has a key of their own, wrapped by the master key. A rotation makes a new version, wraps each key
anew and destroys the old version last; the service may run meanwhile. It may be interrupted (ctrl-C): the same
command goes on. Old backups of the table of keys open no more after it, so back up again.`,
  },
  version: { zh: '第 {version} 版{active}：{people} 人', en: 'version {version}{active}: {people} residents' },
  active: { zh: '（使用中）', en: ' (active)' },
  progress: { zh: '已重新包裹 {done} / {of}', en: '{done} of {of} wrapped anew' },
  stopping: { zh: '正在停下。再次运行同一命令即可继续。', en: 'Stopping. The same command goes on from here.' },
  rotated: {
    zh: '主密钥已换为第 {version} 版，{people} 人的密钥已重新包裹，旧版本已销毁。请重新备份密钥和密钥表。',
    en: 'The master key is version {version} now, the keys of {people} residents are wrapped by it, and older versions are destroyed. Back up the keys and the table of keys again.',
  },
} as const satisfies Readonly<Record<string, Words>>;
