import { basename, resolve } from 'node:path';
import { CaseNumbers } from '@crosswalk/cases';
import {
  findProfile,
  importFile,
  ImportLedger,
  inspectFile,
  taken,
  writeReport,
  type ImportOutcome,
  type Profile,
} from '@crosswalk/imports';
import { OrganisationVersions } from '@crosswalk/identity';
import { openInstallation, readSettings, type Installation } from '@crosswalk/installation';
import { OrganisationSnapshot, Units } from '@crosswalk/organisation';
import { Residents } from '@crosswalk/residents';
import { openService, type Service } from '@crosswalk/runtime';
import { EXIT } from '../terminal/exit-codes.js';
import { interruption } from '../terminal/interruption.js';
import { count, duration, Progress } from '../terminal/progress.js';
import type { Terminal } from '../terminal/terminal.js';
import { catchUp } from './catch-up.js';
import { importWords } from './import.words.js';
import { Pace } from './pace.js';

export type ImportRequest = Readonly<{
  file: string;
  profile: string;
  report?: string | undefined;
  /** The folder that the person stands in; relative paths start there. */
  folder: string;
  env: Readonly<Record<string, string | undefined>>;
}>;

/** Imports a file from beginning to end; returns the exit code. @throws what `refuse` knows how to say */
export const runImport = async (request: ImportRequest, terminal: Terminal): Promise<number> => {
  const path = resolve(request.folder, request.file);
  const profile = findProfile(
    /\.ya?ml$/.test(request.profile) ? resolve(request.folder, request.profile) : request.profile,
  );
  await inspectFile(path);
  const settings = readSettings(request.env);
  const { signal, forget } = interruption(terminal, importWords.stopping);
  try {
    const installation = await openInstallation(settings, {
      attach: true,
      log: (sentence) => terminal.remarkText(sentence),
    });
    return await importInto(
      installation,
      { path, profile, report: request.report, folder: request.folder, signal },
      terminal,
    );
  } finally {
    forget();
  }
};

type Import = Pick<ImportRequest, 'report' | 'folder'> &
  Readonly<{ path: string; profile: Profile; signal: AbortSignal }>;

const importInto = async (
  installation: Installation,
  { path, profile, report: wanted, folder, signal }: Import,
  terminal: Terminal,
): Promise<number> => {
  const service = openService(installation);
  try {
    const { store } = service;
    const ledger = new ImportLedger(installation.pool);
    const numbers = new CaseNumbers(installation.pool);
    const residents = Residents.in({ store, pool: installation.pool, secrets: installation.secrets });
    terminal.remark(importWords.begins, { file: basename(path), profile: profile.title[terminal.language] });
    const [pace, progress] = [new Pace(Date.now), new Progress(terminal)];
    const outcome = await importFile({
      path,
      profile,
      store,
      units: new Units(
        store,
        new OrganisationSnapshot({ store, versions: new OrganisationVersions(installation.pool) }),
      ),
      ledger,
      numbers,
      residents,
      signal,
      onProgress: (now) => progress.say(() => terminal.text(importWords.progress, pace.details(now))),
    });
    const { seconds } = pace;
    if (!outcome.finished) return stopped(outcome, terminal);
    const report = resolve(folder, wanted ?? `${reportName(path)}.report.csv`);
    await writeReport(report, ledger.remarks(outcome.runId));
    const caughtUp = await catchUp(service, terminal, signal);
    terminal.remark(caughtUp ? importWords.caughtUp : importWords.listsLater);
    tellResult(outcome, { seconds, report }, terminal);
    return caughtUp ? EXIT.done : EXIT.interrupted;
  } finally {
    await close(service, installation);
  }
};

const reportName = (path: string): string => basename(path).replace(/(\.csv)?(\.gz)?$/i, '');

const close = async (service: Service, installation: Installation): Promise<void> => {
  await service.close();
  await installation.close();
};

const stopped = ({ line, tally }: ImportOutcome, terminal: Terminal): number => {
  terminal.remark(importWords.stopped, { line: count(line), read: count(tally.read) });
  return EXIT.interrupted;
};

const tellResult = (
  { tally, before }: ImportOutcome,
  { seconds, report }: Readonly<{ seconds: number; report: string }>,
  terminal: Terminal,
): void => {
  const { read, new: fresh, continued, thereAlready, refused, noted } = tally;
  const events = tally.events - before.events;
  if (before.read > 0) terminal.tell(importWords.resumed, { read: count(before.read) });
  terminal.tell(importWords.result, { read: count(read), taken: count(taken(tally)), refused: count(refused) });
  terminal.tell(importWords.takenApart, {
    fresh: count(fresh),
    continued: count(continued),
    there: count(thereAlready),
    noted: count(noted),
  });
  terminal.tell(importWords.speed, {
    time: duration(seconds),
    events: count(events),
    rate: count(events / Math.max(0.001, seconds)),
    memory: count(process.resourceUsage().maxRSS / 1024),
  });
  terminal.tell(importWords.reportAt, { path: report });
};
