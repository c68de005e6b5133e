import { day as dayKind, type Words } from '@crosswalk/http';
import { roleNames } from '@crosswalk/identity';
import type { Day } from '../person/ids.js';

export type { Words };

/** What people call each role. */
export const roleWords = roleNames;

/** The day that a text names, as 2026-11-22 or 2026/11/22; undefined when it is none. */
export const day = (text: string): Day | undefined => {
  const [, year = '', month = '', date = ''] =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?: 00:00(?::00)?)?$/.exec(text) ?? [];
  const found = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return dayKind().check(found) ? undefined : (found as Day);
};
