import { openInstallation, readSettings, type Settings } from '@crosswalk/installation';
import type { Log } from '@crosswalk/projections';
import { pino } from 'pino';
import { openService } from './open-service.js';
import { refusalOf } from './refusals.js';
import { stopOnSignals } from './stop-on-signals.js';

const tell = (sentence: string): void => void process.stdout.write(`${sentence}\n`);

const logAt = (level: string): Log => {
  const logger = pino({ level });
  return (at, message, { error, ...details } = {}) =>
    logger[at]({ ...details, ...(error instanceof Error ? { stack: error.stack } : {}) }, message);
};

const work = async (settings: Settings): Promise<void> => {
  const installation = await openInstallation(settings, { log: tell, attach: true });
  const service = openService(installation, logAt(settings.logLevel));
  for (const projection of service.projections) projection.start();
  const stop = async (): Promise<void> => {
    await service.close();
    await installation.close();
  };
  stopOnSignals({ tell, stop });
  tell(`The lists are kept up: ${service.projections.map(({ id }) => id).join(', ')}.`);
};

try {
  await work(readSettings(process.env));
} catch (error) {
  process.stderr.write(`${refusalOf(error)}\n`);
  process.exitCode = 1;
}
