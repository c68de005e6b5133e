import { Clock } from '@crosswalk/http';
import { IdentityRefused } from '../identity-problems.js';
import { Sessions } from '../sessions/sessions.js';
import type { KnownThereBy, Link, LinkTable } from './links.table.js';

/** Says which people here may come from the provider, as whom there. */
export class Links {
  constructor(
    private readonly table: LinkTable,
    private readonly sessions: Sessions,
    private readonly clock: Clock,
  ) {}

  all(): Promise<readonly Link[]> {
    return this.table.all();
  }

  /**
   * Whoever is known there by that is this person from their first sign-in on, and nobody else there is any more.
   * @param by who says so
   * @throws IdentityRefused `provider-name-taken`
   */
  async link(person: string, there: KnownThereBy, by: string): Promise<void> {
    const expected = { ...there, value: valueOf(there) };
    const done = await this.table.expect(person, expected, { by, at: this.clock.now() });
    if (done === 'taken') throw new IdentityRefused('provider-name-taken', { name: there.value });
    if (done === 'instead') await this.sessions.endAll(person);
  }

  /** From now on nobody there is that person; they are signed out everywhere. @returns false when nobody was */
  async unlink(person: string): Promise<boolean> {
    const was = await this.table.remove(person);
    if (was) await this.sessions.endAll(person);
    return was;
  }
}

const valueOf = ({ kind, value }: KnownThereBy): string => (kind === 'user-name' ? value.toLowerCase() : value);
