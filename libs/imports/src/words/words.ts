/** One thing said in the two languages of the product; `{name}` is filled from the details. */
export type Words = Readonly<{ zh: string; en: string }>;

export type Language = keyof Words;

/** Fills the slots of a sentence; a slot without a detail stays empty. */
export const say = (words: Words, details: Readonly<Record<string, string>> = {}): Words => {
  const fill = (sentence: string): string =>
    sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => details[name] ?? '');
  return { zh: fill(words.zh), en: fill(words.en) };
};
