import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CaseNumbers } from '@crosswalk/cases';
import type { EventStore, RecordedEvent } from '@crosswalk/event-sourcing';
import { PostgresEventStore } from '@crosswalk/event-store';
import {
  findProfile,
  importFile,
  ImportLedger,
  type ImportOutcome,
  type LedgerLine,
  type Profile,
} from '@crosswalk/imports';
import pg from 'pg';
import { organisationIn } from '../support/organisation-in.js';
import { freshDatabase } from '../support/postgres.js';
import { residentsIn } from '../support/residents-in.js';

export const boston = findProfile('boston311');

const columns = {
  CASE_ENQUIRY_ID: '1',
  OPEN_DT: '01/05/2015 12:40:41 PM',
  TARGET_DT: '01/07/2015 05:00:00 PM',
  CLOSED_DT: '01/06/2015 01:46:56 PM',
  CLOSURE_REASON: 'Case Closed Case Resolved',
  CASE_TITLE: 'Pothole Repair',
  SUBJECT: 'Public Works Department',
  REASON: 'Highway Maintenance',
  TYPE: 'Pothole',
  QUEUE: 'PWDx_District 02',
  Department: 'PWDx',
  Location: '1 Main St  Boston',
  neighborhood: 'Back Bay',
  Source: 'Constituent Call',
  Geocoded_Location: '(42.3504, -71.0867)',
};
export type BostonRow = Partial<typeof columns>;

export const header = Object.keys(columns).join(',');
export const bostonRow = (changes: BostonRow = {}): string =>
  Object.values({ ...columns, ...changes })
    .map((value) => `"${value.replaceAll('"', '""')}"`)
    .join(',');
export const bostonFile = (...rows: readonly BostonRow[]): string => [header, ...rows.map(bostonRow), ''].join('\n');

const now = (): number => Date.parse('2025-01-01T00:00:00Z');

/** A database of its own, and files to import into it. */
export class Importing {
  private constructor(
    readonly database: Awaited<ReturnType<typeof freshDatabase>>,
    readonly pool: pg.Pool,
    readonly store: EventStore,
    private readonly folder: string,
  ) {}

  static async open(): Promise<Importing> {
    const database = await freshDatabase();
    const pool = new pg.Pool({ connectionString: database.appUrl, max: 4 });
    pool.on('error', () => undefined);
    const store = new PostgresEventStore({ connectionString: database.appUrl });
    return new Importing(database, pool, store, await mkdtemp(join(tmpdir(), 'crosswalk-import-')));
  }

  async close(): Promise<void> {
    await this.store.close();
    await this.pool.end();
    await this.database.drop();
    await rm(this.folder, { recursive: true });
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  async write(content: string | Uint8Array, name = 'file.csv'): Promise<string> {
    await writeFile(this.path(name), content);
    return this.path(name);
  }

  get ledger(): ImportLedger {
    return new ImportLedger(this.pool);
  }

  async import(path: string, profile: Profile = boston, store: EventStore = this.store): Promise<ImportOutcome> {
    const numbers = new CaseNumbers(this.pool);
    const residents = await residentsIn(this.store, this.pool);
    const { units } = organisationIn(store, this.pool);
    return importFile({ path, profile, store, units, ledger: this.ledger, numbers, residents, now });
  }

  async importText(content: string, profile?: Profile): Promise<ImportOutcome> {
    return this.import(await this.write(content), profile);
  }

  async remarks({ runId }: Pick<ImportOutcome, 'runId'>): Promise<readonly LedgerLine[]> {
    const remarks: LedgerLine[] = [];
    for await (const page of this.ledger.remarks(runId)) remarks.push(...page);
    return remarks;
  }

  async events(prefix = 'case-'): Promise<readonly RecordedEvent[]> {
    return (await this.store.readAll({ prefixes: [prefix], limit: 100_000 })).events;
  }
}
