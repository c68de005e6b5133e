import { fileURLToPath } from 'node:url';
import { AttachmentStoreRefused, prepareAttachments } from '@crosswalk/attachments';
import { openInstallation, readSettings, type Settings } from '@crosswalk/installation';
import { openService, refusalOf, stopOnSignals } from '@crosswalk/runtime';
import { beginAnew } from './demonstration/begin-anew.js';
import { createApi } from './create-api.js';
import { greeting } from './start/greeting.js';
import { listenAt } from './start/address.js';
import { logOfLists } from './start/logging-of-lists.js';
import { WorkApart } from './start/work-apart.js';
import { workOnly } from './start/work-only.js';

const program = fileURLToPath(import.meta.url);
const page = fileURLToPath(new URL('../../../web', import.meta.url));

const tell = (sentence: string): void => void process.stdout.write(`${sentence}\n`);

const serve = async (settings: Settings): Promise<void> => {
  const installation = await openInstallation(settings, { log: tell });
  const service = openService(installation, logOfLists);
  const close = async (): Promise<void> => {
    await service.close();
    await installation.close();
  };
  try {
    await prepareAttachments(settings.attachments);
    const { host, port, logLevel, signIn, publicUrl, trustProxy } = settings;
    const beginning = await beginAnew(service, { wanted: settings.demo, signIn, tell });
    const app = await createApi({ service, logLevel, signIn, publicUrl, trustProxy, page, setsUp: false });
    await app.init();
    await beginning.carryOn(app);
    const url = await listenAt(app, { host, port });
    const apart = settings.work === 'apart' ? new WorkApart({ program, tell }) : undefined;
    if (apart) await service.checkpoints.listen();
    (apart ?? service.feed).start();
    const stop = async (): Promise<void> => {
      try {
        await Promise.all([app.close(), apart?.stop()]);
      } finally {
        await close();
      }
    };
    stopOnSignals({ tell, stop });
    tell(greeting(url, { accounts: await beginning.accounts(app), signIn }));
    await beginning.told();
  } catch (error) {
    await close();
    throw error;
  }
};

try {
  const settings = readSettings(process.env);
  await (settings.work === 'only' ? workOnly(settings, tell) : serve(settings));
} catch (error) {
  process.stderr.write(`${refusalOf(error, [AttachmentStoreRefused])}\n`);
  process.exitCode = 1;
}
