import type { Pool } from 'pg';

/** How often something was announced of units or people, as a column of a statement that asks who somebody is. */
export const ORGANISATION_VERSION = '(SELECT last_value FROM identity.organisation_version)';

/** Lets every process know that something was recorded of a unit or a person. */
export class OrganisationVersions {
  constructor(private readonly pool: Pick<Pool, 'query'>) {}

  /** Called once it is in the log, and before anybody is told. @returns the version by which it is announced */
  async bump(): Promise<number> {
    const { rows } = await this.pool.query<{ version: string }>({
      name: 'bump-organisation-version',
      text: `SELECT nextval('identity.organisation_version') AS version`,
    });
    return Number(rows[0]?.version);
  }
}
