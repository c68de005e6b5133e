import { listMigrations } from '@crosswalk/breakdown-lists';
import {
  breakdownListMigrations,
  caseNumberMigrations,
  duplicateMigrations,
  recordOfServiceMigrations,
  roundCaseMigrations,
  trackingMigrations,
  workMigrations,
} from '@crosswalk/cases';
import { offerMigrations } from '@crosswalk/catalogue';
import { beginningMigrations } from '@crosswalk/demonstration';
import { logMigrations } from '@crosswalk/event-store';
import { identityMigrations } from '@crosswalk/identity';
import { importMigrations } from '@crosswalk/imports';
import { peopleMigrations, unitMigrations } from '@crosswalk/organisation';
import { projectionMigrations } from '@crosswalk/projections';
import { lookMigrations, residentMigrations } from '@crosswalk/residents';
import { visitMigrations } from '@crosswalk/visits';
import type { MigrationInterface } from 'typeorm';
import { knownKeyMigrations } from './secrets/known-keys.migration.js';
import { procedureMigrations } from './procedures/procedures.migration.js';

/** Everything the database consists of; TypeORM runs them by the time at the end of their names. */
export const migrations: readonly (new () => MigrationInterface)[] = [
  ...logMigrations,
  ...projectionMigrations,
  ...unitMigrations,
  ...peopleMigrations,
  ...listMigrations,
  ...breakdownListMigrations,
  ...caseNumberMigrations,
  ...importMigrations,
  ...procedureMigrations,
  ...knownKeyMigrations,
  ...residentMigrations,
  ...trackingMigrations,
  ...offerMigrations,
  ...visitMigrations,
  ...roundCaseMigrations,
  ...recordOfServiceMigrations,
  ...workMigrations,
  ...duplicateMigrations,
  ...lookMigrations,
  ...identityMigrations,
  ...beginningMigrations,
];
