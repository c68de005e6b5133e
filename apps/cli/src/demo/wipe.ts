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
import { tellForeign } from './foreign.js';
import { demoWords as words } from './demo.words.js';
import { isSure } from './is-sure.js';
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

type Wiping = Omit<WipeRequest, 'env'> & Pick<Settings, 'signIn'>;

const wipeThis = async (installation: Installation, wiping: Wiping, terminal: Terminal): Promise<number> => {
  const { yes, everything } = wiping;
  const there = await inLog(installation, whatIsThere);
  const events = count(there.events);
  if (there.first && !everything) {
    tellForeign({ ...there, first: there.first }, wiping, terminal);
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
  return removeAll(installation, { ...wiping, events }, terminal);
};

/** The attachments come last: until the log is gone it refers to them, and whoever is cut off runs it again. */
const removeAll = async (
  installation: Installation,
  { keepOrganisation, signIn, events }: Wiping & Readonly<{ events: string }>,
  terminal: Terminal,
): Promise<number> => {
  const keep = keepOrganisation ? [UNIT_STREAMS, PERSON_STREAMS] : [];
  await renewDatabase(installation.databaseUrl, { keep, beganWith: 'off' });
  const administrators = await inLog(installation, (store) => newAdministrators(installation, store, signIn));
  terminal.tell(words.wiped, { events });
  if (signIn.local) terminal.tell(words.passwords);
  for (const { id, oneTimePassword: password } of administrators) {
    if (password === undefined) terminal.tell(words.noPasswords, { id });
    else terminal.tell(words.account, { id, password });
  }
  try {
    await emptyAttachments(installation.attachments);
    return EXIT.done;
  } catch (error) {
    terminal.remark(words.attachmentsStay, { reason: error instanceof Error ? error.message : String(error) });
    return EXIT.failed;
  }
};

const inLog = async <T>({ appUrl }: Installation, work: (store: PostgresEventStore) => Promise<T>): Promise<T> => {
  const store = new PostgresEventStore({ connectionString: appUrl, log: () => undefined });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
};
