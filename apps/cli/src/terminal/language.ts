import type { Language } from '@crosswalk/http';

/** The language to speak: `--lang` when it is given, else English where the system's locale is, else Chinese. */
export const languageFrom = (args: readonly string[], env: Readonly<Record<string, string | undefined>>): Language => {
  const at = args.indexOf('--lang');
  const asked = at === -1 ? args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length) : args[at + 1];
  if (asked === 'zh' || asked === 'en') return asked;
  return /^en/i.test(env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '') ? 'en' : 'zh';
};
