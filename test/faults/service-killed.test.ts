import { dataFolder } from '../support/data-folder.js';
import { eventually } from '../support/eventually.js';
import { FILES_CASES, FilingLoad } from '../support/filing-load.js';
import { leash } from '../support/leash.js';
import { type RunningService, runService } from '../support/running-service.js';
import { signingIn } from '../support/signing-in.js';
import { ledgerAndLog } from './ledger-and-log.js';

const rounds = Number(process.env['CROSSWALK_FAULT_ROUNDS'] ?? 2);

describe('A service killed with -9 under load', () => {
  const folder = dataFolder();
  const cleanUp = leash(folder);
  let service: RunningService | undefined;
  let load: FilingLoad | undefined;

  afterAll(async () => {
    await service?.end('SIGKILL');
    await load?.giveUp();
    cleanUp();
  });

  it(
    'holds every case it has acknowledged exactly once, and nothing else',
    async () => {
      service = await runService(folder);
      const shown = await signingIn(service.url, service.said()).shownBy(FILES_CASES);
      load = new FilingLoad(() => service?.url ?? '', shown, 8);
      for (let round = 0; round < rounds; round += 1) {
        const enough = load.ledger.length + 5 + ((round * 37) % 100);
        await eventually(() => expect(load?.ledger.length).toBeGreaterThanOrEqual(enough), 30_000);
        await service.end('SIGKILL');
        service = await runService(folder);
      }
      await load.stop();
      await service.end('SIGTERM');
      service = undefined;

      const { ledger, log } = await ledgerAndLog(load.ledger, folder);
      expect(log).toEqual(ledger);
      expect(new Set(ledger.map(({ number }) => number)).size).toBe(ledger.length);
      expect(load.repeats).toBeGreaterThan(0);
      console.log(`${rounds} kills, ${ledger.length} cases acknowledged, ${load.repeats} requests made again`);
    },
    60_000 + rounds * 20_000,
  );
});
