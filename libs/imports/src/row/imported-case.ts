import type { BreakdownListRef, Day, Instant, Place, Source, Urgency } from '@crosswalk/cases';
import type { ToldResident } from '@crosswalk/residents';

/** What a row says of a case and of the steps it has taken. Units are named as the source names them. */
export type ImportedCase = Readonly<{
  key: string;
  title: string;
  description: string;
  category: string;
  place: Place;
  urgency: Urgency;
  source: Source;
  affected?: number;
  /** In the clear: sealed before anything is appended. */
  resident?: ToldResident;
  community: string;
  subdistrict?: string;
  /** `year` by the source's own clocks. */
  filed: Readonly<{ at: Instant; year: number }>;
  listed?: Readonly<{ at: Instant; list: BreakdownListRef }>;
  claimed?: Readonly<{ at: Instant; department: string; promisedFor?: Day; today: Day }>;
  resolved?: Readonly<{ at: Instant; outcome: string }>;
  closed?: Readonly<{ at: Instant; reason: string }>;
}>;
