import { Injectable } from '@nestjs/common';
import pg from 'pg';

/** Whether the database answers. */
@Injectable()
export class DatabaseQuery {
  constructor(private readonly pool: pg.Pool) {}

  async answers(): Promise<void> {
    await this.pool.query('SELECT 1');
  }
}
