import type { UnitRef } from '../../../case/events.js';
import type { Day } from '../../../case/ids.js';

export type InWords = Readonly<{ zh: string; en: string }>;

export const both = (text: string): InWords => ({ zh: text, en: text });

const nothing = both('');

/** Sentences put after each other as they are. */
export const joined = (...parts: readonly InWords[]): InWords => ({
  zh: parts.map(({ zh }) => zh).join(''),
  en: parts.map(({ en }) => en).join(''),
});

/** A phrase that is there only when the value is. */
export const when = <T>(value: T | undefined, phrase: (value: T) => InWords): InWords =>
  value === undefined ? nothing : phrase(value);

/** The sentence with what was said in people's own words, when something was. */
export const told = ({ zh, en }: InWords, words: string | undefined): InWords =>
  words ? { zh: `${zh}：${words}`, en: `${en}: ${words}` } : { zh, en };

export const listed = (names: readonly string[]): InWords => ({ zh: names.join('、'), en: names.join(', ') });

export const named = (units: readonly UnitRef[]): InWords => listed(units.map(({ name }) => name));

/** “, promised for that day”. */
export const promised = (day: Day | undefined): InWords =>
  when(day, (on) => ({ zh: `，承诺 ${on} 前办结`, en: `, promised for ${on}` }));
