import { fileURLToPath } from 'node:url';
import { DemoActors } from '@crosswalk/identity';
import { openInstallation, readSettings, type Settings } from '@crosswalk/installation';
import { createApi } from './create-api.js';
import { greeting } from './start/greeting.js';
import { openService } from './start/open-service.js';
import { addressRefused, refusalOf } from './start/refusals.js';
import { stopOnSignals } from './start/stop-on-signals.js';

const page = fileURLToPath(new URL('../../../web', import.meta.url));

const tell = (sentence: string): void => void process.stdout.write(`${sentence}\n`);

const listen = async (settings: Settings): Promise<void> => {
  const production = settings.environment === 'production';
  new DemoActors({ production }); // refuses before anything is opened
  const installation = await openInstallation(settings, { log: tell });
  const service = openService(installation);
  const close = async (): Promise<void> => {
    await service.close();
    await installation.close();
  };
  try {
    const app = await createApi({ service, logLevel: settings.logLevel, production, page });
    const { host, port } = settings;
    await app.listen(port, host).catch((error: unknown) => {
      throw addressRefused(error, { host, port });
    });
    for (const projection of service.projections) projection.start();
    stopOnSignals({ tell, stop: () => app.close().finally(close) });
    tell(greeting(await app.getUrl()));
  } catch (error) {
    await close();
    throw error;
  }
};

try {
  await listen(readSettings(process.env));
} catch (error) {
  process.stderr.write(`${refusalOf(error)}\n`);
  process.exitCode = 1;
}
