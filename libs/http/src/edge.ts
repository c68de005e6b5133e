import type { EventWords } from './problems/changes.js';
import type { ProblemTranslator } from './problems/problem.js';

export const EDGE = Symbol('Edge');

/** What the libraries of an application contribute to its HTTP edge. */
export type Edge = Readonly<{
  translators: readonly ProblemTranslator[];
  /** Used to tell who changed what when a request comes with a stale revision. */
  eventWords: readonly EventWords[];
  /** Where people reach the service from outside, without a slash at the end. */
  publicUrl?: string | undefined;
}>;
