type Words = { readonly [key: string]: string | Words };

type SameKeys<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };

/** Words of a screen in both languages; English that lacks one does not compile. */
export const bilingual = <const Zh extends Words>(zh: Zh, en: SameKeys<Zh>) => ({ zh, en });
