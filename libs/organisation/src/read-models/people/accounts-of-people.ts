import { Inject, Injectable, Optional } from '@nestjs/common';
import { Clock, type Actor } from '@crosswalk/http';
import { NO_STANDING, type Standing, Standings } from '@crosswalk/identity';
import { dayAt } from '../../desk/asked.js';
import { type AccountFilter, byAccount } from './by-account.js';
import type { PeopleAsked } from './people.query.js';

/** What administrators see of how people sign in. */
export type ShownAccounts = Readonly<{
  of(person: string): Readonly<{ account: Standing }>;
  narrowedTo(filter: AccountFilter | undefined): PeopleAsked;
}>;

/** How people sign in, as identity tells it. */
@Injectable()
export class AccountsOfPeople {
  constructor(
    // Nobody signs in at a worker, where nobody asks either.
    @Optional() @Inject(Standings) private readonly standings: Standings | undefined,
    private readonly clock: Clock,
  ) {}

  /** How everybody signs in, for administrators; nothing for anybody else. */
  async shownTo({ role }: Pick<Actor, 'role'>): Promise<ShownAccounts | undefined> {
    return role === 'administrator' ? this.all() : undefined;
  }

  async all(): Promise<ShownAccounts> {
    const standings = (await this.standings?.all()) ?? new Map<string, Standing>();
    const here = { today: dayAt(this.clock.now()), local: this.standings?.local ?? false };
    return {
      of: (person) => ({ account: standings.get(person) ?? NO_STANDING }),
      narrowedTo: (filter) => (filter ? byAccount(filter, standings, here) : {}),
    };
  }
}
