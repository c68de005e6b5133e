import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The units of the district, and what became of them. */
export class Units1795000006100 implements MigrationInterface {
  readonly name = 'Units1795000006100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE lists.units_v2 (
        id uuid PRIMARY KEY,
        kind text NOT NULL,
        name text COLLATE "zh-x-icu" NOT NULL,
        parent uuid,
        closed boolean NOT NULL,
        successor uuid
      );
      CREATE INDEX units_v2_by_kind ON lists.units_v2 (kind, name, id);
      CREATE INDEX units_v2_by_successor ON lists.units_v2 (successor) WHERE successor IS NOT NULL;
      DO $$ BEGIN
        IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'crosswalk_app') THEN
          GRANT ALL ON lists.units_v2 TO crosswalk_app;
        END IF;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE lists.units_v2`);
  }
}

export const unitMigrations = [Units1795000006100];
