import type { Tuned } from '@crosswalk/embedded-postgres';
import { APP_ROLE, type DatabaseExamined } from '@crosswalk/installation';
import { doctorWords as words } from './doctor.words.js';
import { type Finding, found } from './finding.js';

const LARGEST_SKEW_MS = 5_000;
const DURABLE = new Set(['fsync', 'synchronous_commit', 'full_page_writes']);

/** Each setting with its reason; of a server that is not ours, only what keeps acknowledged facts is judged. */
export const lookAtSettings = (
  tuning: readonly Tuned[],
  { settings }: Pick<DatabaseExamined, 'settings'>,
  embedded: boolean,
): readonly Finding[] =>
  tuning.map(({ name, value: wanted, why }) => {
    const value = settings.get(name) ?? '';
    const details = { name, value, wanted, why };
    if (DURABLE.has(name) && value !== wanted) return found(words.setting, details, false, words.durableDo);
    return found(embedded && !isSame(value, wanted) ? words.stale : words.setting, details);
  });

/** Whether the database can be worked with, and by whom. */
export const lookAtDatabase = (database: DatabaseExamined): readonly Finding[] => {
  const { version, tooOld, restricted, pending, aheadMs } = database;
  const skew = Math.round(Math.abs(aheadMs));
  return [
    found(words.version, { version }, !tooOld, words.versionDo),
    pending > 0
      ? found(words.pending, { steps: pending }, false, words.pendingDo)
      : found(restricted ? words.restricted : words.unrestricted, { role: APP_ROLE }, restricted, words.unrestrictedDo),
    ...(pending > 0 ? [] : [found(words.upToDate, {})]),
    found(words.clock, { ms: skew }, skew <= LARGEST_SKEW_MS, words.clockDo),
  ];
};

/** PostgreSQL shows 1024MB as 1GB. */
const isSame = (shown: string, wanted: string): boolean => kilobytes(shown) === kilobytes(wanted);

const UNITS: Readonly<Record<string, number>> = { kB: 1, MB: 1024, GB: 1024 ** 2 };

const kilobytes = (value: string): string | number => {
  const [, amount, unit = ''] = /^(\d+)(kB|MB|GB)$/.exec(value) ?? [];
  return amount === undefined ? value : Number(amount) * (UNITS[unit] ?? 1);
};
