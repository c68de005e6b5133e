import type { CaseNumbers } from '@crosswalk/cases';
import type { EventStore } from '@crosswalk/event-sourcing';
import { Units } from '@crosswalk/organisation';
import { shippedProcedures } from '@crosswalk/procedures';
import type { Pool } from 'pg';
import { FileUnreadable, inspectFile, readRecords } from '../csv/open-file.js';
import type { CsvRecord } from '../csv/record.js';
import { claimImport } from '../ledger/claim-file.js';
import { ImportLedger, type ImportRun } from '../ledger/import-ledger.js';
import type { Tally } from '../ledger/tally.js';
import { fitProfile, type FittedProfile } from '../profile/fit-profile.js';
import type { Profile } from '../profile/profile.js';
import { ImportedUnits } from '../steps/imported-units.js';
import { Accounts } from './accounts.js';
import { RowReader } from './row-reader.js';
import type { TakingContext } from './take-case.js';

export type ImportProgress = Readonly<{ tally: Tally; bytesRead: number; bytes: number; resumedAtLine: number }>;

export type ImportFile = Readonly<{
  path: string;
  profile: Profile;
  store: EventStore;
  pool: Pool;
  numbers: Pick<CaseNumbers, 'next'>;
  /** Now and then, as the rows before it are dealt with for good. */
  onProgress?: (progress: ImportProgress) => void;
  /** Ends the run after the rows in hand; it can be taken up again. */
  signal?: AbortSignal;
  now?: () => number;
}>;

export type ImportOutcome = Readonly<{ runId: string; tally: Tally; finished: boolean; resumed: boolean }>;

/** Rows that go down together; two such groups are on their way while a third is read. */
const GROUP = 256;

/**
 * Imports a CSV file by a profile. What another run of the same file left unfinished is taken up where it was; what is
 * in the log already is not doubled.
 * @throws FileUnreadable · ProfileInvalid when the file lacks columns · ImportUnderWay · LogUnavailable
 */
export const importFile = async (options: ImportFile): Promise<ImportOutcome> => {
  const { path, profile, pool } = options;
  const file = await inspectFile(path);
  const release = await claimImport(pool, profile.name);
  try {
    const ledger = new ImportLedger(pool);
    const run = await ledger.begin({
      profile: profile.name,
      profileFingerprint: profile.fingerprint,
      file: file.sha256,
      fileName: path,
    });
    const context = contextOf(options, run, file.sha256);
    const accounts = new Accounts(ledger, run);
    let reader: RowReader | undefined;
    for await (const { records, bytesRead } of readRecords(file, profile)) {
      const rows = reader ? records : records.slice(1);
      reader ??= new RowReader(fit(profile, path, records[0]), context, options.now ?? Date.now);
      for (let from = 0; from < rows.length && !options.signal?.aborted; from += GROUP) {
        const group = rows.slice(from, from + GROUP);
        await accounts.enter(group.flatMap((record) => reader?.read(record, run.line) ?? []));
        options.onProgress?.({ tally: accounts.tally, bytesRead, bytes: file.bytes, resumedAtLine: run.line });
      }
      if (options.signal?.aborted) break;
    }
    if (!reader) throw new FileUnreadable(path, 'empty');
    await accounts.settle();
    const finished = options.signal?.aborted !== true;
    if (finished) await ledger.finish(run.id);
    return { runId: run.id, tally: accounts.tally, finished, resumed: run.resumed };
  } finally {
    await release();
  }
};

const fit = (profile: Profile, path: string, header: CsvRecord | undefined): FittedProfile => {
  if (!header || 'broken' in header) throw new FileUnreadable(path, 'empty');
  return fitProfile(profile, header.fields);
};

const contextOf = (
  { profile, store, numbers, now = Date.now }: ImportFile,
  run: ImportRun,
  file: string,
): TakingContext => {
  const origin = { runId: run.id, profile: profile.name, file };
  const procedure = shippedProcedures().find(({ name }) => name === profile.procedure);
  if (!procedure) throw new Error(`The procedure ${profile.procedure} is missing from this installation`);
  const { name, version } = procedure;
  const units = new ImportedUnits(new Units(store), origin, new Date(now()).toISOString());
  return { store, numbers, units, origin, procedure: { name, version }, lookFirst: run.earlierRuns };
};
