// Imports FILE into APP_URL by the profile boston311 and tells its parent how many rows are dealt with.
import { CaseNumbers } from '@crosswalk/cases';
import { PostgresEventStore } from '@crosswalk/event-store';
import { findProfile, importFile, ImportLedger } from '@crosswalk/imports';
import pg from 'pg';
import { organisationIn } from '../support/organisation-in.js';
import { residentsIn } from '../support/residents-in.js';

const { APP_URL: connectionString = '', FILE: path = '' } = process.env;
const pool = new pg.Pool({ connectionString });

const store = new PostgresEventStore({ connectionString });

await importFile({
  path,
  profile: findProfile('boston311'),
  store,
  units: organisationIn(store, pool).units,
  ledger: new ImportLedger(pool),
  numbers: new CaseNumbers(pool),
  residents: await residentsIn(store, pool),
  onProgress: ({ tally }) => process.send?.(tally.read),
});
process.exit(0);
