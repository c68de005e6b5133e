import type { Installation } from '@crosswalk/installation';
import { rebuildBeside, type Rebuilding } from '@crosswalk/projections';
import { openService, projectionsOf } from '@crosswalk/runtime';
import { EXIT } from '../terminal/exit-codes.js';
import { interruption } from '../terminal/interruption.js';
import { count, duration, Progress } from '../terminal/progress.js';
import type { Terminal } from '../terminal/terminal.js';
import { projectionWords as words } from './projection.words.js';

/** Tells every list and how far it has come; returns the exit code. */
export const listProjections = async (installation: Installation, terminal: Terminal): Promise<number> => {
  const service = openService(installation);
  try {
    for (const projection of service.projections) {
      const { behind, parked } = await projection.lag();
      const events = `${count(behind.events)}${behind.atLeast ? '+' : ''}`;
      const state = behind.events === 0 ? terminal.text(words.upToDate) : terminal.text(words.behind, { events });
      const aside = parked === 0 ? '' : terminal.text(words.parked, { parked: count(parked) });
      terminal.tell(words.line, { id: projection.id, state: `${state}${aside}` });
    }
    return EXIT.done;
  } finally {
    await service.close();
  }
};

/** Makes one list anew beside the old one; returns the exit code. */
export const rebuildProjection = async (
  installation: Installation,
  name: string,
  terminal: Terminal,
): Promise<number> => {
  const lists = projectionsOf(installation);
  const list = lists.find(({ id }) => id === name || id.replace(/_v\d+$/, '') === name);
  if (!list) {
    terminal.remark(words.unknown, { name, known: lists.map(({ id }) => id).join(', ') });
    return EXIT.misused;
  }
  const service = openService(installation);
  const { signal, forget } = interruption(terminal, words.stopping);
  try {
    return await rebuild({ store: service.store, databaseUrl: installation.databaseUrl, list, signal }, terminal);
  } finally {
    forget();
    await service.close();
  }
};

const rebuild = async (rebuilding: Rebuilding, terminal: Terminal): Promise<number> => {
  const { id: name } = rebuilding.list;
  const began = performance.now();
  const line = new Progress(terminal);
  const progress: Rebuilding['progress'] = ({ phase, events, share }) =>
    line.say(() => {
      const seconds = (performance.now() - began) / 1000;
      const percent = share === undefined ? '…' : String(Math.floor(100 * share));
      const left = share === undefined || share === 0 ? '…' : duration((seconds * (1 - share)) / share);
      return terminal.text(words[phase], { name, events: count(events), percent, rate: count(events / seconds), left });
    });
  const rebuilt = await rebuildBeside({ ...rebuilding, progress });
  if (rebuilt === 'interrupted') return EXIT.interrupted;
  if (rebuilt === 'under-way') {
    terminal.remark(words.underWay, { name });
    return EXIT.failed;
  }
  const seconds = (performance.now() - began) / 1000;
  const { events, parked } = rebuilt;
  terminal.tell(words.rebuilt, { name, events: count(events), time: duration(seconds), rate: count(events / seconds) });
  if (parked > 0) terminal.remark(words.parkedNow, { parked: count(parked) });
  return EXIT.done;
};
