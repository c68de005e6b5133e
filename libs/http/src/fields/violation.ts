import type { Details, Words } from '../words.js';

/** Every way a field can have the wrong shape; the sentence stands beside the field, so it does not name it. */
export const violationTexts = {
  'field-missing': { zh: '此项必填', en: 'This is required' },
  'field-unknown': { zh: '没有这个字段', en: 'There is no such field' },
  'not-a-text': { zh: '应为文字', en: 'This must be text' },
  'text-too-short': { zh: '至少 {min} 个字', en: 'At least {min} characters' },
  'text-too-long': { zh: '最多 {max} 个字', en: 'At most {max} characters' },
  'text-unusable-characters': { zh: '含有无法使用的控制字符', en: 'This holds control characters that cannot be used' },
  'text-does-not-fit': { zh: '应为{expected}', en: 'This must be {expected}' },
  'not-a-number': { zh: '应为数字', en: 'This must be a number' },
  'not-a-whole-number': { zh: '应为整数', en: 'This must be a whole number' },
  'number-too-small': { zh: '不能小于 {min}', en: 'This must be at least {min}' },
  'number-too-large': { zh: '不能大于 {max}', en: 'This must be at most {max}' },
  'not-yes-or-no': { zh: '应为 true 或 false', en: 'This must be true or false' },
  'not-one-of': { zh: '应为下列之一：{choices}', en: 'This must be one of: {choices}' },
  'not-a-uuid': { zh: '应为 UUID 编号', en: 'This must be a UUID' },
  'not-a-day': { zh: '应为日期，如 2026-11-22', en: 'This must be a day, such as 2026-11-22' },
  'not-an-instant': {
    zh: '应为带时区的时刻，如 2026-11-22T09:30:00Z',
    en: 'This must be an instant with its zone, such as 2026-11-22T09:30:00Z',
  },
  'not-an-object': { zh: '应为对象', en: 'This must be an object' },
  'not-a-list': { zh: '应为列表', en: 'This must be a list' },
  'list-too-short': { zh: '至少 {min} 项', en: 'At least {min} items' },
  'list-too-long': { zh: '最多 {max} 项', en: 'At most {max} items' },
  'list-repeats-itself': { zh: '有重复的项', en: 'An item is there twice' },
} satisfies Record<string, Words>;

export type ViolationCode = keyof typeof violationTexts;

export type Violation = Readonly<{
  code: ViolationCode;
  details?: Details;
  /** Where inside the field, when not the field itself: the place in a list. */
  at?: string;
}>;

/** Says what is wrong with a value, or nothing. */
export type Check = (value: unknown) => Violation | undefined;
