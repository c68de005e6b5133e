import { caseNumberMigrations } from '@crosswalk/cases';
import type { MigrationInterface } from 'typeorm';

/** Everything the database consists of; TypeORM runs them by the time at the end of their names. */
export const migrations: readonly (new () => MigrationInterface)[] = [...caseNumberMigrations];
