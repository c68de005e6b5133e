import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findMachine, tuningFor } from '@crosswalk/embedded-postgres';
import type { Words } from '@crosswalk/http';
import { examineDatabase, openDatabase, openInstallation, readSettings, type Settings } from '@crosswalk/installation';
import { openService } from '@crosswalk/runtime';
import { EXIT } from '../terminal/exit-codes.js';
import type { Surroundings } from '../terminal/surroundings.js';
import type { Terminal } from '../terminal/terminal.js';
import { refusing } from '../terminal/with-installation.js';
import { doctorWords } from './doctor.words.js';
import { type Finding, found } from './finding.js';
import { lookAtDatabase, lookAtSettings } from './look-at-database.js';
import { lookAtLists } from './look-at-lists.js';
import { areKeysClosed, lookAtMachine } from './look-at-machine.js';

type Tell = (title: Words, findings: readonly Finding[]) => void;

/** Looks at everything and tells it; the exit code says whether something is wrong. */
export const runDoctor = ({ terminal, env, end }: Surroundings): Promise<void> =>
  refusing({ terminal, end }, async () => {
    const settings = readSettings(env);
    let wrong = 0;
    await examine(settings, (title, findings) => {
      wrong += findings.filter(({ todo }) => todo !== undefined).length;
      tellPart(terminal, title, findings);
    });
    if (wrong === 0) terminal.tell(doctorWords.healthy);
    else terminal.tell(doctorWords.sick, { count: wrong });
    return wrong === 0 ? EXIT.done : EXIT.failed;
  });

const examine = async (settings: Settings, tell: Tell): Promise<void> => {
  const { dataFolder, databaseUrl } = settings;
  const machine = findMachine(nearest(dataFolder));
  tell(doctorWords.machine, lookAtMachine(machine, settings));
  const embedded = databaseUrl === undefined;
  if (embedded && !existsSync(join(dataFolder, 'postgres', 'cluster'))) {
    tell(doctorWords.database, [found(doctorWords.notBegun, { folder: dataFolder })]);
    return;
  }
  const server = await openDatabase(settings, { attach: true });
  try {
    const tuning = tuningFor(machine);
    const database = await examineDatabase(
      server.url,
      tuning.map(({ name }) => name),
    );
    tell(doctorWords.settings, lookAtSettings(tuning, database, embedded));
    tell(doctorWords.database, lookAtDatabase(database));
    if (database.pending > 0 || database.tooOld || !areKeysClosed(settings.secretsFolder)) return;
    const service = openService(await openInstallation(settings, { attach: true }));
    try {
      tell(doctorWords.lists, await lookAtLists(service, database));
    } finally {
      await service.close();
      await service.installation.close();
    }
  } finally {
    await server.stop();
  }
};

/** A folder that is there, on the disk where this one is or will be. */
const nearest = (folder: string): string => (existsSync(folder) ? folder : nearest(dirname(folder)));

const tellPart = (terminal: Terminal, title: Words, findings: readonly Finding[]): void => {
  terminal.tell(title);
  for (const { words, details, todo } of findings) {
    const mark = terminal.text(todo === undefined ? doctorWords.good : doctorWords.wrong);
    terminal.tellText(`  ${mark}  ${terminal.text(words, details)}\n`);
    if (todo !== undefined) terminal.tellText(`      → ${terminal.text(todo, details)}\n`);
  }
};
