import { eventually } from '../../support/eventually.js';
import type { Shown } from '../../support/sessions.js';
import { signIn, signingIn } from '../../support/signing-in.js';
import { startChild, type Child } from './child.js';

/** Whose eyes a bench looks through: a community, a subdistrict, the coordinator, a department's staff and its head. */
export const READERS = ['chen-meilin', 'zhou-ting', 'he-min', 'xu-qiang', 'jiang-bo'] as const;
export type ReaderName = (typeof READERS)[number];

/** The service as `npm start` runs it, on a data folder. */
export const startService = (folder: string, env: Readonly<Record<string, string>> = {}): Promise<Child> =>
  startChild({
    args: ['apps/launch/start.mjs'],
    env: {
      CROSSWALK_DATA: folder,
      CROSSWALK_DEMO: 'people',
      HOST: '127.0.0.1',
      LOG_LEVEL: 'warn',
      ...env,
    },
    readyPath: '/api/health/ready',
  });

/** At the first start: every reader changes the one-time password that was printed. */
export const choosePasswords = async (service: Child): Promise<void> => {
  const { passwordOf } = signingIn(service.url, await eventually(() => greetingOf(service), 120_000));
  for (const reader of READERS) await passwordOf(reader);
};

/** What requests of a reader carry, who has chosen a password before. */
export const shownBy = (service: Child, reader: ReaderName): Promise<Shown> => signIn(service.url, reader);

/** It answers a moment before it has printed the passwords. */
export const greetingOf = ({ said }: Child): string => {
  if (!/^ *chen-meilin [^]*\n\n/m.test(said())) throw new Error('The service has printed no passwords');
  return said();
};
