import type { EventStore } from '@crosswalk/event-sourcing';
import type { Pool } from 'pg';

/** With the district and its story, with its people only, or with an administrator only. */
export const BEGINNINGS = ['on', 'people', 'off'] as const;
export type BeginsWith = (typeof BEGINNINGS)[number];

/** What an installation began with. */
export type Begun = Readonly<{
  with: BeginsWith;
  at: Date;
  /** Whether the story was told to its end. */
  told: boolean;
  /** Whether the accounts were handed over to whoever started it. */
  handedOver: boolean;
}>;

type Row = Readonly<{ began_with: BeginsWith; began_at: Date; told_at: Date | null; handed_over_at: Date | null }>;

/** The first start of an installation, which may take several attempts. */
export class Beginning {
  constructor(
    private readonly pool: Pool,
    private readonly store: Pick<EventStore, 'head'>,
  ) {}

  /**
   * Begins an installation whose log is empty, or goes on where an earlier start was cut off.
   * @returns undefined for one that began before beginnings were kept
   */
  async begin(wanted: BeginsWith): Promise<Begun | undefined> {
    const found = await this.find();
    if (found) return found;
    if ((await this.store.head()) !== undefined) return undefined;
    await this.pool.query(`INSERT INTO service.beginning (began_with, began_at) VALUES ($1, now())`, [wanted]);
    return this.find();
  }

  async find(): Promise<Begun | undefined> {
    const { rows } = await this.pool.query<Row>(`SELECT * FROM service.beginning`);
    const [row] = rows;
    return (
      row && {
        with: row.began_with,
        at: row.began_at,
        told: row.told_at !== null,
        handedOver: row.handed_over_at !== null,
      }
    );
  }

  async noteTold(): Promise<void> {
    await this.pool.query(`UPDATE service.beginning SET told_at = now()`);
  }

  async noteHandedOver(): Promise<void> {
    await this.pool.query(`UPDATE service.beginning SET handed_over_at = now()`);
  }
}
