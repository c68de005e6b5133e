import type { Command } from 'commander';
import { say } from '@crosswalk/http';
import { IdentityRefused, type KnownThereBy } from '@crosswalk/identity';
import { newCommand } from '../terminal/command-line.js';
import { EXIT } from '../terminal/exit-codes.js';
import type { Surroundings } from '../terminal/surroundings.js';
import { atDesk, type Desk } from './desk.js';
import { refuse } from './refusals.js';
import { userWords as words } from './user.words.js';

const BY = 'crosswalk';

type Work = (desk: Desk) => Promise<number>;

const carryOut = async ({ terminal, env, end }: Surroundings, work: Work): Promise<void> =>
  end(await atDesk(env, work).catch((error: unknown) => refuse(error, terminal)));

/** `crosswalk user links` */
export const linksCommand = (surroundings: Surroundings): Command => {
  const { terminal } = surroundings;
  return newCommand('links', terminal, words.links).action(() =>
    carryOut(surroundings, async ({ links }) => {
      const all = await links.all();
      if (all.length === 0) terminal.tell(words.noLinks);
      for (const { person, signedIn, by } of all) {
        const state = terminal.text(signedIn ? words.linkSignedIn : words.linkExpected);
        terminal.tell(words.linkRow, { person: person.padEnd(16), state, value: by.value });
      }
      return EXIT.done;
    }),
  );
};

/** `crosswalk user link NAME USER-NAME` */
export const linkCommand = (surroundings: Surroundings): Command => {
  const { terminal } = surroundings;
  return newCommand('link', terminal, words.link)
    .usage(say({ zh: '<NAME> <USER-NAME> [选项]', en: '<NAME> <USER-NAME> [options]' }, terminal.language))
    .argument('<NAME>', words.name[terminal.language])
    .argument('<USER-NAME>', words.userName[terminal.language])
    .option('--subject', words.bySubject[terminal.language])
    .addHelpText('after', words.more[terminal.language])
    .action((name: string, value: string, { subject }: Readonly<{ subject?: true }>) =>
      carryOut(surroundings, async (desk) => {
        if (!isThereProvider(desk, surroundings)) return EXIT.failed;
        if (!(await desk.people.find(name))) {
          terminal.remark(words.unknown, { name });
          return EXIT.failed;
        }
        const isLinked = await link(desk, name, { kind: subject ? 'subject' : 'user-name', value });
        if (isLinked) terminal.tell(words.linked, { name, value });
        else terminal.remark(words.taken, { value });
        return isLinked ? EXIT.done : EXIT.failed;
      }),
    );
};

/** `crosswalk user link-everybody` */
export const linkEverybodyCommand = (surroundings: Surroundings): Command => {
  const { terminal } = surroundings;
  return newCommand('link-everybody', terminal, words.everybody)
    .option('--domain <DOMAIN>', words.domain[terminal.language])
    .addHelpText('after', words.more[terminal.language])
    .action(({ domain }: Readonly<{ domain?: string }>) =>
      carryOut(surroundings, async (desk) => {
        if (!isThereProvider(desk, surroundings)) return EXIT.failed;
        let count = 0;
        const unlinked = await notYetLinked(desk);
        for (const name of unlinked) {
          const value = domain === undefined ? name : `${name}@${domain}`;
          if (await link(desk, name, { kind: 'user-name', value })) count += 1;
          else terminal.remark(words.notAll, { name, value });
        }
        terminal.tell(words.linkedAll, { count });
        return count === unlinked.length ? EXIT.done : EXIT.failed;
      }),
    );
};

const isThereProvider = ({ oidc }: Desk, { terminal }: Surroundings): boolean => {
  if (!oidc) terminal.remark(words.noProvider);
  return oidc;
};

/** Whoever administers could give everything to themselves: they are linked one by one. */
const notYetLinked = async ({ organisation, links }: Desk): Promise<readonly string[]> => {
  const linked = new Set((await links.all()).map(({ person }) => person));
  return (await organisation.catchUp())
    .allPeople()
    .filter(([id, { posts }]) => !linked.has(id) && !posts.some(({ role }) => role === 'administrator'))
    .map(([id]) => id);
};

/** @returns false when somebody else is to be known by that */
const link = async ({ links }: Desk, person: string, there: KnownThereBy): Promise<boolean> => {
  try {
    await links.link(person, there, BY);
    return true;
  } catch (error) {
    if (error instanceof IdentityRefused && error.code === 'provider-name-taken') return false;
    throw error;
  }
};
