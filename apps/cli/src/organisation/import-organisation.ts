import { OrganisationVersions } from '@crosswalk/identity';
import type { Installation } from '@crosswalk/installation';
import { OrganisationSnapshot, takeRows, type Row, type TakenRows } from '@crosswalk/organisation';
import { openService, type Service } from '@crosswalk/runtime';
import { catchUp } from '../import/catch-up.js';
import { EXIT } from '../terminal/exit-codes.js';
import { interruption } from '../terminal/interruption.js';
import { count, Progress } from '../terminal/progress.js';
import type { Surroundings } from '../terminal/surroundings.js';
import type { Terminal } from '../terminal/terminal.js';
import { withInstallation } from '../terminal/with-installation.js';
import { organisationWords as words } from './organisation.words.js';
import { rowsOfFile } from './rows-of-file.js';
import { rehearsalOf } from './rehearsal.js';
import { takingTo } from './taking-to.js';
import { tellFaults } from './tell-faults.js';

/** What to import. `dryRun`: only look what would become of it. */
export type ImportRequest = Readonly<{ path: string; dryRun: boolean }>;

/** Imports a file of units and people from beginning to end, and tells the exit code. */
export const importOrganisation = async (
  { path, dryRun }: ImportRequest,
  surroundings: Surroundings,
): Promise<void> => {
  const { terminal, end } = surroundings;
  const rows = await rowsOfFile(path, terminal);
  if (!rows) return end(EXIT.misused);
  await withInstallation(surroundings, (installation) => importRows(rows, dryRun, installation, terminal));
};

const importRows = async (
  rows: readonly Row[],
  dryRun: boolean,
  installation: Installation,
  terminal: Terminal,
): Promise<number> => {
  const { signal, forget } = interruption(terminal, words.stopping);
  const service = openService(installation);
  try {
    const store = dryRun ? await rehearsalOf(service.store) : service.store;
    const versions = dryRun ? unannounced : new OrganisationVersions(installation.pool);
    const progress = new Progress(terminal);
    const say = (taken: number) => terminal.text(words.progress, { taken: count(taken), rows: count(rows.length) });
    const onRow = (taken: number): void => progress.say(() => say(taken));
    const outcome = await takeRows(rows, takingTo(store, new OrganisationSnapshot({ store, versions })), {
      onRow,
      signal,
    });
    tellOutcome(outcome, terminal);
    if (dryRun) terminal.tell(words.rehearsed);
    if (outcome.rows < rows.length) {
      terminal.remark(words.stopped, { taken: count(outcome.rows), rows: count(rows.length) });
      return EXIT.interrupted;
    }
    return dryRun || (await listsFollow(service, terminal, signal)) ? EXIT.done : EXIT.interrupted;
  } finally {
    forget();
    await service.close();
  }
};

/** What is only rehearsed is nothing that others have to know. */
const unannounced = { bump: async () => 0 };

const tellOutcome = ({ rows, changed, already, faults }: TakenRows, terminal: Terminal): void => {
  tellFaults(faults, terminal);
  const counts = { rows, changed, already, refused: faults.length };
  terminal.tell(
    words.result,
    Object.fromEntries(Object.entries(counts).map(([name, number]) => [name, count(number)])),
  );
};

const listsFollow = async (service: Service, terminal: Terminal, signal: AbortSignal): Promise<boolean> => {
  const followed = await catchUp(service, terminal, signal);
  if (!followed) terminal.remark(words.listsLater);
  return followed;
};
