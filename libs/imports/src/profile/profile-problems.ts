import { filled, type Details, type Words } from '../words/words.js';

/** All that can be wrong with a profile, or between a profile and a file. */
const problems = {
  'not-yaml': { zh: '不是有效的 YAML：{reason}', en: 'not valid YAML: {reason}' },
  missing: { zh: '缺少此项', en: 'is missing' },
  'unknown-key': {
    zh: '没有这一项；可用：{known}。是否指“{near}”？',
    en: 'is not a key here; known are {known}. Did you mean "{near}"?',
  },
  'not-a-map': { zh: '应为“键: 值”的列表', en: 'must be a list of "key: value"' },
  'not-a-text': { zh: '应为文字', en: 'must be a text' },
  'not-one-of': { zh: '“{value}”不可用；只能是 {known}', en: '"{value}" is not allowed; use one of {known}' },
  'zone-unknown': {
    zh: '没有时区“{value}”；例如 Asia/Shanghai',
    en: 'there is no time zone "{value}"; an example is Asia/Shanghai',
  },
  'format-unreadable': {
    zh: '时间格式“{value}”无法使用；须含年月日，例如 yyyy-MM-dd HH:mm:ss 或 MM/dd/yyyy hh:mm:ss a',
    en: 'the time format "{value}" cannot be used; it needs year, month and day, such as yyyy-MM-dd HH:mm:ss or MM/dd/yyyy hh:mm:ss a',
  },
  'encoding-unknown': {
    zh: '没有编码“{value}”；例如 utf-8 或 gb18030',
    en: 'there is no encoding "{value}"; examples are utf-8 and gb18030',
  },
  'delimiter-not-one-character': {
    zh: '分隔符须是一个字符，且不是引号或换行',
    en: 'a delimiter is one character, not a quote or a line feed',
  },
  'pattern-invalid': {
    zh: '模式“{value}”无法使用；须是带一个括号组的正则表达式',
    en: 'the pattern "{value}" cannot be used; it must be a regular expression with one group in parentheses',
  },
  'name-invalid': {
    zh: '名称“{value}”只能由小写字母、数字和连字符组成',
    en: 'the name "{value}" may only have small letters, digits and dashes',
  },
  'brace-not-closed': { zh: '“{value}”中的花括号不成对', en: 'a brace in "{value}" has no partner' },
  'bracket-not-closed': { zh: '“{value}”中的方括号不成对', en: 'a bracket in "{value}" has no partner' },
  'slot-without-column': { zh: '“{value}”中的花括号里没有列名', en: 'a pair of braces in "{value}" names no column' },
  'column-missing': {
    zh: '文件没有“{column}”列；文件的列：{known}',
    en: 'the file has no column "{column}"; its columns are {known}',
  },
  'column-doubled': { zh: '文件有两列都叫“{column}”', en: 'the file has two columns "{column}"' },
  'column-personal': {
    zh: '“{column}”列是居民信息，要加密保存，只能用在 resident 之下',
    en: 'the column "{column}" tells of residents and is kept sealed, so it can be used under "resident" only',
  },
} as const satisfies Readonly<Record<string, Words>>;

export type ProfileProblemCode = keyof typeof problems;

export type ProfileProblem = Readonly<{ line: number; key: string; code: ProfileProblemCode; words: Words }>;

export const profileProblem = (
  code: ProfileProblemCode,
  { line, key }: Readonly<{ line: number; key: string }>,
  details: Details = {},
): ProfileProblem => ({ line, key, code, words: filled(problems[code], details) });

/** The profile cannot be used; every problem names its line and key. */
export class ProfileInvalid extends Error {
  override readonly name = 'ProfileInvalid';

  constructor(
    readonly path: string,
    readonly problems: readonly ProfileProblem[],
  ) {
    super(problems.map(({ line, key, words }) => `${path}:${line} ${key}: ${words.en}`).join('\n'));
  }
}
