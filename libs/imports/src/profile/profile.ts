import type { Level } from '@crosswalk/cases';
import type { TimeFormat } from '../times/time-format.js';
import type { Zone } from '../times/zone.js';
import type { Words } from '../words/words.js';
import type { Text } from './template.js';

/** What is done to a column's values before anything else looks at them. */
export type ColumnRule = Readonly<{
  /** The first group of this pattern is the value; what does not match counts as empty. */
  extract?: RegExp;
  rename?: ReadonlyMap<string, string>;
  /** For values that `rename` does not list. */
  otherwise?: string;
}>;

/** Where a profile names a column, for telling when a file does not have it. */
export type ColumnUse = Readonly<{ column: string; line: number; key: string }>;

export type CaseTexts = Readonly<{
  title: Text;
  description: Text;
  category: Text;
  address: Text;
  community: Text;
  subdistrict?: Text;
  urgency?: Text;
  source?: Text;
  affected?: Text;
  /** Latitude, then longitude. */
  point?: Text;
}>;

/** Whose concern a row is. Kept sealed, apart from the case; what its columns say goes nowhere else. */
export type ResidentTexts = Readonly<{ name: Text; phone?: Text; address?: Text }>;

/** A step whose `at` is empty in a row has not happened. */
export type StepTexts = Readonly<{
  filed: Readonly<{ at: Text }>;
  listed?: Readonly<{ at: Text; list: Text; level: Level }>;
  claimed?: Readonly<{ at: Text; department: Text; promisedFor?: Text }>;
  resolved?: Readonly<{ at: Text; outcome: Text }>;
  closed?: Readonly<{ at: Text; reason: Text }>;
}>;

/** How one city's file maps to cases and their known steps. */
export type Profile = Readonly<{
  /** Stands in the ids of all that is imported by it: never changes for one source. */
  name: string;
  title: Words;
  path: string;
  /** SHA-256 of the profile as written. */
  fingerprint: string;
  encoding: string;
  delimiter: string;
  zone: Zone;
  formats: readonly TimeFormat[];
  /** Values that stand for nothing. */
  empty: ReadonlySet<string>;
  columns: ReadonlyMap<string, ColumnRule>;
  uses: readonly ColumnUse[];
  /** Name of the procedure that its cases follow. */
  procedure: string;
  key: Text;
  case: CaseTexts;
  resident?: ResidentTexts;
  /** The columns that tell of residents. */
  personal: ReadonlySet<string>;
  steps: StepTexts;
}>;
