import type { Answers, URGENCIES } from '@crosswalk/procedures';
import type { DepartmentName } from '../cast/units.js';

/** What a request is about, before it has a place. `{street}`, `{estate}` and `{community}` are put in later. */
export type Topic = Readonly<{
  category: string;
  title: string;
  description: string;
  answers?: Answers;
}>;

/** A problem across departments, with all that its story needs. */
export type ProblemTopic = Topic &
  Readonly<{
    urgency?: (typeof URGENCIES)[number];
    /** People affected, from and to. */
    affected: readonly [number, number];
    lead: DepartmentName;
    supports: readonly DepartmentName[];
    /** What the lead finds on site. */
    finding: string;
    /** What the first of the supporters sees otherwise. */
    dispute: string;
    /** What residents are asked. */
    question: string;
    /** What residents say. */
    themes: readonly string[];
    /** What is done, in the order of the departments; the rest is the lead's, too. */
    works: readonly string[];
    outcome: string;
  }>;

/** A request that one unit meets by itself. */
export type PlainTopic = Topic & Readonly<{ outcome: string; affected?: readonly [number, number] }>;
