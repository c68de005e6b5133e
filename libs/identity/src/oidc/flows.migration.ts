import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Each sign-in that begins forgets those that are over, and need not go through all the others for it. */
export class FlowsByEnd1795000007401 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX sign_in_flows_by_end ON identity.sign_in_flows (expires_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX identity.sign_in_flows_by_end');
  }
}
