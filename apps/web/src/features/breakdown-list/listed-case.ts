import type { Schemas } from '../../api/client.js';
import { daysBetween } from '../../components/days.js';

export type ListedCase = Schemas['ListedCaseDto'];

const ENDS: readonly ListedCase['stage'][] = ['closed', 'declined', 'withdrawn', 'merged'];

/** Whether the promise for a case still counts. */
export const isUnderWay = ({ stage, suspendedUntil }: Pick<ListedCase, 'stage' | 'suspendedUntil'>): boolean =>
  suspendedUntil === null && stage !== 'resolved' && !ENDS.includes(stage);

/** How long a case has been in hand, or took from filing to its end, in days. */
export const ageOf = (
  { stage, filedAt, changedAt }: Pick<ListedCase, 'stage' | 'filedAt' | 'changedAt'>,
  now: Date,
) => {
  const ended = ENDS.includes(stage);
  return { ended, days: daysBetween(filedAt, ended ? changedAt : now.toISOString()) };
};

/** What the rows of a list are told. */
export type CasesProps = Readonly<{ items: readonly ListedCase[]; busy: boolean }>;
