import { openInstallation, readSettings, type Settings } from '@crosswalk/installation';
import type { Log } from '@crosswalk/projections';
import { pino } from 'pino';
import { createWorker, openService, Processes, refusalOf, stopOnSignals } from '@crosswalk/runtime';

const tell = (sentence: string): void => void process.stdout.write(`${sentence}\n`);

const logAt = (level: string): Log => {
  const logger = pino({ level });
  return (at, message, { error, ...details } = {}) =>
    logger[at]({ ...details, ...(error instanceof Error ? { stack: error.stack } : {}) }, message);
};

const work = async (settings: Settings): Promise<void> => {
  const installation = await openInstallation(settings, { log: tell, attach: true });
  const service = openService(installation, logAt(settings.logLevel));
  const close = async (): Promise<void> => {
    await service.close();
    await installation.close();
  };
  try {
    const worker = await createWorker(service);
    const running = [...service.projections, ...worker.get(Processes).all];
    service.feed.start();
    const stop = async (): Promise<void> => {
      await worker.close();
      await close();
    };
    stopOnSignals({ tell, stop });
    tell(`Kept up with the log: ${running.map(({ id }) => id).join(', ')}.`);
  } catch (error) {
    await close();
    throw error;
  }
};

try {
  await work(readSettings(process.env));
} catch (error) {
  process.stderr.write(`${refusalOf(error)}\n`);
  process.exitCode = 1;
}
