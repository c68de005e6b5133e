import type { CaseNumbers } from '@crosswalk/cases';
import type { EventStore } from '@crosswalk/event-sourcing';
import type { Units } from '@crosswalk/organisation';
import { shippedProcedures } from '@crosswalk/procedures';
import type { Residents } from '@crosswalk/residents';
import { basename } from 'node:path';
import { FileUnreadable, inspectFile, readRecords, type SourceFile } from '../csv/open-file.js';
import type { CsvRecord } from '@crosswalk/sheets';
import type { ImportLedger, ImportRun } from '../ledger/import-ledger.js';
import type { Tally } from '../ledger/tally.js';
import { fitProfile, type FittedProfile } from '../profile/fit-profile.js';
import type { Profile } from '../profile/profile.js';
import { ImportedUnits } from '../steps/imported-units.js';
import { Accounts } from './accounts.js';
import { RowReader } from './row-reader.js';
import type { TakingContext } from './taking.js';

export type ImportProgress = Readonly<{ tally: Tally; bytesRead: number; bytes: number }>;

export type ImportFile = Readonly<{
  path: string;
  profile: Profile;
  store: EventStore;
  units: Units;
  ledger: ImportLedger;
  numbers: Pick<CaseNumbers, 'next'>;
  residents: Pick<Residents, 'keep' | 'digestOf'>;
  /** Now and then, as the rows before it are dealt with for good. */
  onProgress?: (progress: ImportProgress) => void;
  /** Ends the run after the rows in hand; it can be taken up again. */
  signal?: AbortSignal;
  now?: () => number;
}>;

export type ImportOutcome = Readonly<{
  runId: string;
  tally: Tally;
  /** What earlier sessions of an interrupted run had brought in; nothing when it ran in one go. */
  before: Tally;
  /** The last line that is dealt with for good. */
  line: number;
  /** False when the signal ended it. */
  finished: boolean;
}>;

/** Rows that go down together; two such groups are on their way while a third is read. */
const GROUP = 256;

/**
 * Imports a CSV file by a profile. What another run of the same file left unfinished is taken up where it was; what is
 * in the log already is not doubled.
 * @throws FileUnreadable · ProfileInvalid when the file lacks columns · ImportUnderWay · LogUnavailable
 */
export const importFile = async (options: ImportFile): Promise<ImportOutcome> => {
  const { path, profile, ledger, residents, signal } = options;
  const file = await inspectFile(path);
  const digest = profile.resident ? residents.digestOf(file.sha256) : file.sha256;
  const release = await ledger.claim(profile.name);
  try {
    const run = await ledger.begin({
      profile: profile.name,
      profileFingerprint: profile.fingerprint,
      file: digest,
      fileName: basename(path),
    });
    const accounts = new Accounts(ledger, run);
    try {
      await readRows(options, { file, digest, run, accounts });
    } finally {
      await accounts.settle();
    }
    const finished = signal?.aborted !== true;
    if (finished) await ledger.finish(run.id);
    return { runId: run.id, tally: accounts.tally, before: run.tally, line: accounts.line, finished };
  } finally {
    await release();
  }
};

type Run = Readonly<{ file: SourceFile; digest: string; run: ImportRun; accounts: Accounts }>;

const readRows = async (options: ImportFile, { file, digest, run, accounts }: Run): Promise<void> => {
  const { path, profile, signal, onProgress, now = Date.now } = options;
  const context = contextOf(options, run, digest);
  let reader: RowReader | undefined;
  let bytesBefore = 0;
  for await (const { records, bytesRead } of readRecords(file, profile)) {
    const rows = reader ? records : records.slice(1);
    const rowReader = (reader ??= new RowReader(fit(profile, path, records[0]), context, now));
    for (let from = 0; from < rows.length; from += GROUP) {
      if (signal?.aborted) return;
      const group = rows.slice(from, from + GROUP).flatMap((record) => rowReader.read(record, run.line) ?? []);
      await accounts.enter(group);
      const share = Math.min(1, (from + GROUP) / rows.length);
      const soFar = bytesBefore + (bytesRead - bytesBefore) * share;
      if (group.length > 0) onProgress?.({ tally: accounts.tally, bytesRead: soFar, bytes: file.bytes });
    }
    bytesBefore = bytesRead;
  }
  if (!reader) throw new FileUnreadable(path, 'empty');
};

const fit = (profile: Profile, path: string, header: CsvRecord | undefined): FittedProfile => {
  if (!header || 'broken' in header) throw new FileUnreadable(path, 'empty');
  return fitProfile(profile, header.fields);
};

const contextOf = (
  { profile, store, units: established, numbers, residents, now = Date.now }: ImportFile,
  run: ImportRun,
  file: string,
): TakingContext => {
  const origin = { runId: run.id, profile: profile.name, file };
  // History that was made elsewhere did not follow our steps: the first version of a procedure asks for none.
  const procedure = shippedProcedures().find(({ name, version }) => name === profile.procedure && version === 1);
  if (!procedure) throw new Error(`The procedure ${profile.procedure} is missing from this installation`);
  const units = new ImportedUnits(established, origin, new Date(now()).toISOString());
  return { store, numbers, residents, units, origin, procedure, lookFirst: run.earlierRuns };
};
