import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from '../support/data-folder.js';
import { eventually } from '../support/eventually.js';
import { FILES_CASES, FilingLoad } from '../support/filing-load.js';
import { leash } from '../support/leash.js';
import { type RunningService, runService } from '../support/running-service.js';
import { signingIn } from '../support/signing-in.js';
import { ledgerAndLog } from './ledger-and-log.js';

const rounds = Number(process.env['CROSSWALK_FAULT_ROUNDS'] ?? 2);

describe('A PostgreSQL killed with -9 under load', () => {
  const folder = dataFolder();
  const cleanUp = leash(folder);
  const postgres = (): number =>
    Number(readFileSync(join(folder, 'postgres', 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]);

  const under: { service?: RunningService; load?: FilingLoad } = {};

  afterAll(async () => {
    await under.service?.end('SIGKILL');
    await under.load?.giveUp();
    cleanUp();
  });

  it(
    'comes back under the same service, with every acknowledged case exactly once and nothing else',
    async () => {
      const service = (under.service = await runService(folder));
      const shown = await signingIn(service.url, service.said()).shownBy(FILES_CASES);
      const load = (under.load = new FilingLoad(() => service.url, shown, 8));
      const filed = (more: number): Promise<void> => {
        const enough = load.ledger.length + more;
        return eventually(() => expect(load.ledger.length).toBeGreaterThanOrEqual(enough), 60_000);
      };
      for (let round = 0; round < rounds; round += 1) {
        await filed(5 + ((round * 37) % 100));
        process.kill(postgres(), 'SIGKILL');
      }
      await filed(50);
      await load.stop();
      await service.end('SIGTERM');

      const { ledger, log } = await ledgerAndLog(load.ledger, folder);
      expect(log).toEqual(ledger);
      console.log(`${rounds} kills, ${ledger.length} cases acknowledged, ${load.repeats} requests made again`);
    },
    60_000 + rounds * 30_000,
  );
});
