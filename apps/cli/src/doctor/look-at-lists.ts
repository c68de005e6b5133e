import type { DatabaseExamined } from '@crosswalk/installation';
import type { Service } from '@crosswalk/runtime';
import { count } from '../terminal/progress.js';
import { doctorWords as words } from './doctor.words.js';
import { type Finding, found } from './finding.js';

const LONGEST_LAG_MS = 60_000;

/** How each list keeps up with the log, and what was set aside by a list or a process. */
export const lookAtLists = async (
  { projections }: Service,
  { parked }: Pick<DatabaseExamined, 'parked'>,
): Promise<readonly Finding[]> => {
  const findings: Finding[] = [];
  for (const projection of projections) {
    const { behind } = await projection.lag();
    const late = behind.milliseconds > LONGEST_LAG_MS;
    const events = `${count(behind.events)}${behind.atLeast ? '+' : ''}`;
    const details = { name: projection.id, events, seconds: count(behind.milliseconds / 1000) };
    findings.push(found(behind.events === 0 ? words.caughtUp : words.behind, details, !late, words.behindDo));
  }
  const aside = parked.map(({ name, events, error }) =>
    found(words.parked, { name, events: count(events), error }, false, words.parkedDo),
  );
  return [...findings, ...aside];
};
