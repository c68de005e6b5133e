import type { Schemas } from '../../api/client.js';
import { daysBetween } from '../../components/days.js';

export type ListedCase = Schemas['ListedCaseDto'];

/** How long a case has been in hand, or took from filing to its end, in days. */
export const ageOf = (
  { stage, filedAt, changedAt }: Pick<ListedCase, 'stage' | 'filedAt' | 'changedAt'>,
  now: Date,
) => {
  const ended = stage === 'closed' || stage === 'withdrawn';
  return { ended, days: daysBetween(filedAt, ended ? changedAt : now.toISOString()) };
};

/** What the rows of a list are told. */
export type CasesProps = Readonly<{ items: readonly ListedCase[]; busy: boolean }>;
