// One measured piece of work in a process of its own, so that its memory is its own: WORK on FILE and APP_URL.
import { CaseNumbers } from '@crosswalk/cases';
import { PostgresEventStore } from '@crosswalk/event-store';
import { findProfile, importFile, ImportLedger, readRecords, inspectFile } from '@crosswalk/imports';
import pg from 'pg';
import { organisationIn } from '../../support/organisation-in.js';
import { residentsIn } from '../../support/residents-in.js';

const { WORK = '', FILE: path = '', APP_URL: connectionString = '' } = process.env;
const profile = findProfile('boston311');

const imports = async (): Promise<number> => {
  const pool = new pg.Pool({ connectionString });
  const store = new PostgresEventStore({ connectionString });
  const numbers = new CaseNumbers(pool);
  const residents = await residentsIn(store, pool);
  const { units } = organisationIn(store, pool);
  const ledger = new ImportLedger(pool);
  const { tally } = await importFile({ path, profile, store, units, ledger, numbers, residents });
  if (tally.refused * 100 > tally.read) throw new Error(`${tally.refused} of ${tally.read} rows were refused`);
  return tally.events;
};

const reads = async (): Promise<number> => {
  let rows = 0;
  for await (const { records } of readRecords(await inspectFile(path), profile)) rows += records.length;
  return rows;
};

const began = performance.now();
const count = await (WORK === 'import' ? imports() : reads());
const seconds = (performance.now() - began) / 1000;
process.send?.({ count, seconds, peakMb: process.resourceUsage().maxRSS / 1024 }, () => process.exit(0));
