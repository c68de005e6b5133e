import type { Command } from 'commander';
import { say, type Words } from '@crosswalk/http';
import { newCommand } from '../terminal/command-line.js';
import { EXIT } from '../terminal/exit-codes.js';
import type { Surroundings } from '../terminal/surroundings.js';
import { atDesk, type Desk } from './desk.js';
import { linkCommand, linkEverybodyCommand, linksCommand } from './link.commands.js';
import { refuse } from './refusals.js';
import { userWords as words } from './user.words.js';

/**
 * `crosswalk user list`, `password NAME`, `sessions end NAME`, `unlock NAME`, and who comes from the provider as whom:
 * `links`, `link NAME USER-NAME`, `link-everybody`, `unlink NAME`. `end` is told the exit code.
 */
export const userCommand = (surroundings: Surroundings): Command =>
  group('user', words.about, surroundings)
    .addCommand(listCommand(surroundings))
    .addCommand(forPerson('password', words.password, surroundings, resetPassword))
    .addCommand(
      group('sessions', words.sessions, surroundings).addCommand(
        forPerson('end', words.end, surroundings, endSessions),
      ),
    )
    .addCommand(forPerson('unlock', words.unlock, surroundings, unlock))
    .addCommand(linksCommand(surroundings))
    .addCommand(linkCommand(surroundings))
    .addCommand(linkEverybodyCommand(surroundings))
    .addCommand(forPerson('unlink', words.unlink, surroundings, unlink));

const group = (name: string, about: Words, { terminal }: Surroundings): Command =>
  newCommand(name, terminal, about)
    .usage(say({ zh: '<命令> [选项]', en: '<command> [options]' }, terminal.language))
    .configureOutput({ writeErr: (text) => terminal.remarkText(text.trimEnd()) });

const listCommand = ({ terminal, env, end }: Surroundings): Command =>
  newCommand('list', terminal, words.list)
    .addHelpText('after', words.more[terminal.language])
    .action(async () => {
      const list = async ({ accounts }: Desk): Promise<number> => {
        const all = await accounts.all();
        if (all.length === 0) terminal.tell(words.nobodyYet);
        for (const { person, mustChange, sessions } of all) {
          const note = mustChange ? terminal.text(words.oneTime) : '';
          terminal.tell(words.row, { person: person.padEnd(16), sessions, note });
        }
        return EXIT.done;
      };
      end(await atDesk(env, list).catch((error: unknown) => refuse(error, terminal)));
    });

/** @returns false when it was refused, and said so */
type Work = (desk: Desk, name: string, surroundings: Surroundings) => Promise<boolean>;

const forPerson = (command: string, about: Words, surroundings: Surroundings, work: Work): Command => {
  const { terminal, env, end } = surroundings;
  return newCommand(command, terminal, about)
    .usage(say({ zh: '<NAME> [选项]', en: '<NAME> [options]' }, terminal.language))
    .argument('<NAME>', words.name[terminal.language])
    .addHelpText('after', words.more[terminal.language])
    .action(async (name: string) => {
      const done = async (desk: Desk): Promise<number> => {
        if (!(await desk.people.find(name))) {
          terminal.remark(words.unknown, { name });
          return EXIT.failed;
        }
        return (await work(desk, name, surroundings)) ? EXIT.done : EXIT.failed;
      };
      end(await atDesk(env, done).catch((error: unknown) => refuse(error, terminal)));
    });
};

const resetPassword: Work = async ({ accounts, sessions, throttle, local }, name, { terminal }) => {
  if (!local) {
    terminal.remark(words.noPasswords);
    return false;
  }
  const { oneTimePassword: password } = await accounts.reset(name);
  await Promise.all([sessions.endAll(name), throttle.unlock(name)]);
  terminal.tell(words.newPassword, { name, password });
  return true;
};

const endSessions: Work = async ({ sessions }, name, { terminal }) => {
  terminal.tell(words.ended, { count: await sessions.endAll(name) });
  return true;
};

const unlink: Work = async ({ links }, name, { terminal }) => {
  const was = await links.unlink(name);
  if (was) terminal.tell(words.unlinked, { name });
  else terminal.remark(words.notLinked, { name });
  return was;
};

const unlock: Work = async ({ throttle }, name, { terminal }) => {
  await throttle.unlock(name);
  terminal.tell(words.unlocked, { name });
  return true;
};
