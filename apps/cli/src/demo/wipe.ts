import { createInterface } from 'node:readline/promises';
import { emptyAttachments } from '@crosswalk/attachments';
import { PostgresEventStore } from '@crosswalk/event-store';
import {
  openInstallation,
  readSettings,
  refuseWhileServed,
  renewDatabase,
  type Installation,
  type Settings,
} from '@crosswalk/installation';
import { PERSON_STREAMS, UNIT_STREAMS } from '@crosswalk/organisation';
import { EXIT } from '../terminal/exit-codes.js';
import { count } from '../terminal/progress.js';
import type { Terminal } from '../terminal/terminal.js';
import { demoWords as words } from './demo.words.js';
import { newAdministrators } from './new-administrator.js';
import { whatIsThere } from './what-is-there.js';

export type WipeRequest = Readonly<{
  env: Readonly<Record<string, string | undefined>>;
  yes: boolean;
  keepOrganisation: boolean;
  everything: boolean;
}>;

/** Empties an installation that holds the demonstration; returns the exit code. @throws what `refuse` knows how to say */
export const wipe = async (request: WipeRequest, terminal: Terminal): Promise<number> => {
  const settings = readSettings(request.env);
  const log = (sentence: string): void => terminal.remarkText(sentence);
  if (settings.databaseUrl !== undefined) await refuseWhileServed(settings.databaseUrl, log);
  const installation = await openInstallation(settings, { log });
  try {
    return await wipeThis(installation, { ...request, signIn: settings.signIn }, terminal);
  } finally {
    await installation.close();
  }
};

const wipeThis = async (
  installation: Installation,
  { yes, keepOrganisation, everything, signIn }: WipeRequest & Pick<Settings, 'signIn'>,
  terminal: Terminal,
): Promise<number> => {
  const there = await inLog(installation, whatIsThere);
  const events = count(there.events);
  if (there.first && !everything) {
    const { type, recordedAt: at } = there.first;
    terminal.remark(words.foreign, { events: count(there.foreign), at, type });
    return EXIT.failed;
  }
  if (!yes) {
    if (!terminal.live || !process.stdin.isTTY) {
      terminal.remark(words.nobodyToAsk);
      return EXIT.misused;
    }
    if (!(await isSure(terminal.text(words.ask, { events })))) {
      terminal.remark(words.left);
      return EXIT.failed;
    }
  }
  const keep = keepOrganisation ? [UNIT_STREAMS, PERSON_STREAMS] : [];
  await renewDatabase(installation.databaseUrl, { keep, beganWith: 'off' });
  if (!(await emptyAttachments(installation.attachments))) terminal.remark(words.bucketStays);
  const administrators = await inLog(installation, (store) => newAdministrators(installation, store, signIn));
  terminal.tell(words.wiped, { events });
  if (signIn.local) terminal.tell(words.passwords);
  for (const { id, oneTimePassword: password } of administrators) {
    if (password === undefined) terminal.tell(words.noPasswords, { id });
    else terminal.tell(words.account, { id, password });
  }
  return EXIT.done;
};

const inLog = async <T>({ appUrl }: Installation, work: (store: PostgresEventStore) => Promise<T>): Promise<T> => {
  const store = new PostgresEventStore({ connectionString: appUrl, log: () => undefined });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
};

const isSure = async (question: string): Promise<boolean> => {
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return (await asking.question(question)).trim().toLowerCase() === 'yes';
  } finally {
    asking.close();
  }
};
