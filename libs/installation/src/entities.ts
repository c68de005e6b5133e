import { UnitRow } from '@crosswalk/organisation';

/** The rows that queries read through TypeORM. */
export const entities = [UnitRow];
