import { useEffect, useState } from 'react';
import { keep, kept } from '../../api/kept.js';

/** When this person was last here in this browser, before now; undefined when they never were. */
export const useLastVisit = (person: string): string | undefined => {
  const name = `crosswalk.looks.${person}`;
  const [before] = useState(() => kept(name));
  useEffect(() => keep(name, new Date().toISOString()), [name]);
  return before !== undefined && Number.isNaN(Date.parse(before)) ? undefined : before;
};
