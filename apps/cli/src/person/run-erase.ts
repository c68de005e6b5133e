import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline/promises';
import { residentsOfCase } from '@crosswalk/cases';
import type { EventStore } from '@crosswalk/event-sourcing';
import type { Installation } from '@crosswalk/installation';
import { type ResidentId, ResidentRejected, Residents } from '@crosswalk/residents';
import { openService } from '@crosswalk/runtime';
import { EXIT } from '../terminal/exit-codes.js';
import type { Terminal } from '../terminal/terminal.js';
import { personWords } from './person.words.js';

/** Whom to erase, and whether to ask first. */
export type Wanted = Readonly<{ id?: string | undefined; case?: string; phone?: string; yes?: boolean }>;

/** Erases the residents that are meant; returns the exit code. */
export const erasePerson = async (installation: Installation, wanted: Wanted, terminal: Terminal): Promise<number> => {
  const { id, case: number, phone, yes = false } = wanted;
  if ([id, number, phone].filter((given) => given !== undefined).length !== 1) {
    terminal.remark(personWords.which);
    return EXIT.misused;
  }
  const { store, close } = openService(installation);
  try {
    const residents = Residents.in({ store, pool: installation.pool, secrets: installation.secrets });
    const meant = await idsOf(wanted, residents, store);
    if (meant.length === 0) {
      terminal.remark(personWords.none);
      return EXIT.misused;
    }
    if (!yes && !(await sure(meant, terminal))) return EXIT.misused;
    for (const resident of meant) await erase(resident, residents, terminal);
    terminal.remark(personWords.backup);
    return EXIT.done;
  } catch (error) {
    if (!(error instanceof ResidentRejected)) throw error;
    terminal.remark(personWords.none);
    return EXIT.misused;
  } finally {
    await close();
  }
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const idsOf = async (
  { id, case: number, phone }: Wanted,
  residents: Residents,
  store: EventStore,
): Promise<readonly ResidentId[]> => {
  if (id !== undefined) return UUID.test(id.toLowerCase()) ? [id.toLowerCase() as ResidentId] : [];
  if (phone !== undefined) return residents.withPhone(phone);
  return (await residentsOfCase(store, (number ?? '').trim())) ?? [];
};

const sure = async (meant: readonly ResidentId[], terminal: Terminal): Promise<boolean> => {
  if (!process.stdin.isTTY) {
    terminal.remark(personWords.notAsked);
    return false;
  }
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await asking.question(terminal.text(personWords.ask, { count: meant.length, ids: meant.join(', ') }));
  asking.close();
  if (answer.trim().toLowerCase() === 'yes') return true;
  terminal.remark(personWords.left);
  return false;
};

const erase = async (resident: ResidentId, residents: Residents, terminal: Terminal): Promise<void> => {
  const commandId = randomUUID();
  const [actorId, actorRole] = ['command-line', 'administrator'];
  const metadata = { commandId, correlationId: commandId, causationId: commandId, actorId, actorRole };
  await residents.erase(resident, { metadata }, { by: actorId, at: new Date().toISOString() });
  terminal.tell(personWords.erased, { id: resident });
};
