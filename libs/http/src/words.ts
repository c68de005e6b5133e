/** The languages every sentence of the service is written in. */
export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A sentence or name in both languages; `{slots}` are filled from details. */
export type Words = Readonly<Record<Language, string>>;

/** What fills the slots of a sentence. */
export type Details = Readonly<Record<string, string | number | Words>>;

/** The sentence in one language with its `{slots}` filled; a slot without a detail stays as it is. */
export const say = (words: Words, language: Language, details: Details = {}): string =>
  words[language].replace(/\{(\w+)\}/g, (slot, name: string) => {
    const detail = details[name];
    return typeof detail === 'object' ? detail[language] : String(detail ?? slot);
  });

type Wish = Readonly<{ tag: string; weight: number }>;

/** The language that an `Accept-Language` header asks for most; Chinese when it does not say. */
export const languageOf = (acceptLanguage: string | undefined): Language => {
  const wishes = (acceptLanguage ?? '').split(',').map(wishOf);
  const ranked = wishes.filter(({ weight }) => weight > 0).toSorted((a, b) => b.weight - a.weight);
  for (const { tag } of ranked) {
    const language = LANGUAGES.find((known) => tag === known || tag.startsWith(`${known}-`));
    if (language) return language;
  }
  return 'zh';
};

const wishOf = (part: string): Wish => {
  const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith('q='));
  return { tag, weight: quality === undefined ? 1 : Number(quality.slice(2)) || 0 };
};
