import { accountHolders, ADMINISTRATOR, Beginning, type BeginsWith, type Begun } from '@crosswalk/demonstration';
import { Accounts, StaffDirectory, type SignInWays } from '@crosswalk/identity';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Service } from '@crosswalk/runtime';
import type { Account } from '../start/greeting.js';
import { firstAccounts } from '../start/first-accounts.js';
import type { Refusal } from './carry-out-step.js';
import { setUpAdministrator, setUpDistrict } from './setting-up.js';
import { tellDemonstration } from './tell-demonstration.js';

type Beginner = Readonly<{
  wanted: BeginsWith;
  signIn: Pick<SignInWays, 'local'>;
  tell: (sentence: string) => void;
}>;

/** What is left to do until an installation has begun. */
export type BeginningAnew = Readonly<{
  /** Sets up the district and tells its story; needs an application that is initialised, and a service that is not. */
  carryOn(app: NestFastifyApplication): Promise<void>;
  /** The accounts that nobody has been told of yet, none while local accounts are off; `told` is called when they were. */
  accounts(app: NestFastifyApplication): Promise<readonly Account[]>;
  told(): Promise<void>;
}>;

/** Looks whether the installation is new. To be asked before anything is written. */
export const beginAnew = async (service: Service, { wanted, signIn, tell }: Beginner): Promise<BeginningAnew> => {
  const beginning = new Beginning(service.installation.pool, service.store);
  const begun = await beginning.begin(wanted);
  return {
    carryOn: async (app) => {
      if (begun?.with === 'off') return begun.handedOver ? undefined : setUpAdministrator(app);
      if (!begun || begun.told) return setUpDistrict(app);
      await tellDemonstration(begun, { service, beginning, onCase: progressOf(tell), onRefusal: refusalsTo(tell) });
    },
    accounts: async (app) => (signIn.local ? accountsOf(app, begun) : []),
    // Where there are none yet they are made at the first start that has them.
    told: async () => (signIn.local ? beginning.noteHandedOver() : undefined),
  };
};

/** A start that was cut off before it told them has left passwords that nobody knows: there are new ones. */
const accountsOf = async (app: NestFastifyApplication, begun: Begun | undefined): Promise<readonly Account[]> => {
  const [accounts, staff] = [app.get(Accounts, { strict: false }), app.get(StaffDirectory, { strict: false })];
  if (begun?.handedOver) return [];
  const holders = begun?.with === 'off' ? [ADMINISTRATOR] : accountHolders;
  const opened = begun ? await Promise.all(holders.map((id) => accounts.reset(id))) : await firstAccounts(app);
  return Promise.all(opened.map(async (account) => ({ ...account, member: await staff.find(account.id) })));
};

const TENTHS = 10;

/** Says every tenth of the cases how far the story is. */
const progressOf =
  (tell: (sentence: string) => void) =>
  (told: number, all: number): void => {
    if (told === all || told % Math.ceil(all / TENTHS) === 0) {
      tell(`示范区：已讲述 ${told}/${all} 件事项 / Demonstration: ${told} of ${all} cases told`);
    }
  };

const refusalsTo =
  (tell: (sentence: string) => void) =>
  ({ step, status, code }: Refusal): void =>
    tell(`示范区：有一步未能讲述 / Demonstration: not told, ${step}: ${status} ${code}`);
