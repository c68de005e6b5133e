import type { Details, Language, Words } from '../words.js';

/** An HTTP status and the sentence for it. */
export type ProblemText = Words & Readonly<{ status: number }>;

export type Problem = ProblemText & Readonly<{ code: string }>;

/** An error in the words of the API. */
export type TranslatedProblem = Readonly<{
  problem: Problem;
  details?: Details;
  /** The field of the request it is about, when it is about one. */
  field?: string;
  /** What the answer says besides. */
  headers?: Readonly<Record<string, string>>;
  /** What else the body carries. */
  members?: (language: Language) => object;
}>;

/** Recognises the errors of one library; undefined for any other. */
export type ProblemTranslator = (error: unknown) => TranslatedProblem | undefined;

/** The problem of a code out of a library's table. */
export const problemOf = <Code extends string>(texts: Readonly<Record<Code, ProblemText>>, code: Code): Problem => ({
  code,
  ...texts[code],
});
