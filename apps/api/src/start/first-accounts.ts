import type { INestApplicationContext } from '@nestjs/common';
import { Accounts, demoPeople, type Opened } from '@crosswalk/identity';

/** While nobody can sign in at all: an account for everybody of the demonstration, with its one-time password. */
export const firstAccounts = async (app: INestApplicationContext): Promise<readonly Opened[]> => {
  const accounts = app.get(Accounts, { strict: false });
  return (await accounts.areNone()) ? accounts.openAccounts(demoPeople.map(({ id }) => id)) : [];
};
