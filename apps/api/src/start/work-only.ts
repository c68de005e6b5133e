import { openInstallation, type Settings } from '@crosswalk/installation';
import type { Log } from '@crosswalk/projections';
import { createWorker, openService, stopOnSignals } from '@crosswalk/runtime';
import { pino } from 'pino';

type Tell = (sentence: string) => void;

/** Lists and processes without a server, until a signal, or until the process that started this one is gone. */
export const workOnly = async (settings: Settings, tell: Tell): Promise<void> => {
  const installation = await openInstallation(settings, { log: tell, attach: true });
  const service = openService(installation, logAt(settings.logLevel));
  const close = async (): Promise<void> => {
    await service.close();
    await installation.close();
  };
  try {
    const worker = await createWorker(service);
    service.feed.start();
    const stop = async (): Promise<void> => {
      await worker.close();
      await close();
      if (process.connected) process.disconnect();
    };
    stopOnSignals({ tell, stop });
    process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
    tell(`Following the log: lists and processes, without a server (process ${process.pid}).`);
  } catch (error) {
    await close();
    throw error;
  }
};

const logAt = (level: string): Log => {
  const logger = pino({ level });
  return (at, message, { error, ...details } = {}) =>
    logger[at]({ ...details, ...(error instanceof Error ? { stack: error.stack } : {}) }, message);
};
