import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '../support/eventually.js';
import type { Shown } from '../support/sessions.js';
import { signingIn } from '../support/signing-in.js';
import { startChild, type Child } from './command/child.js';
import { fileCases } from './command/fire.js';
import { defineBench } from './harness/bench.js';
import { LOAD_FIGURES, type LoadSample } from './harness/load.js';

type Servers = Readonly<{ folder: string; service: Child; floor: Child; shown: Shown }>;

const startServers = async (): Promise<Servers> => {
  const folder = await mkdtemp(join(tmpdir(), 'crosswalk-bench-command-'));
  const service = await startChild({
    args: ['apps/launch/start.mjs'],
    env: { CROSSWALK_DATA: join(folder, 'service'), HOST: '127.0.0.1', LOG_LEVEL: 'warn' },
    readyPath: '/api/health/ready',
  });
  try {
    const floor = await startChild({
      args: ['--import', './test/support/typescript.mjs', 'test/bench/command/floor.ts'],
      env: { FLOOR_DATA: join(folder, 'floor') },
      readyPath: '/ready',
    });
    const said = await eventually(() => greetingOf(service));
    const shown = await signingIn(service.url, said).shownBy('chen-meilin');
    return { folder, service, floor, shown };
  } catch (error) {
    await service.stop();
    throw error;
  }
};

/** It answers a moment before it has printed the passwords. */
const greetingOf = ({ said }: Child): string => {
  if (!/^ *chen-meilin [^]*\n\n$/m.test(said())) throw new Error('The service has printed no passwords');
  return said();
};

const fire = ({ url }: Child, quick: boolean, shown?: Shown): Promise<LoadSample> =>
  fileCases(url, quick ? 3 : 10, shown);

export const bench = defineBench<Servers>({
  about: 'File a case over HTTP at 50 connections, fsync on, against bare Fastify with one INSERT',
  figures: LOAD_FIGURES,
  setup: startServers,
  variants: [
    { name: 'service', role: 'ours', run: ({ service, shown }, { quick }) => fire(service, quick, shown) },
    { name: 'bare Fastify + one INSERT', role: 'floor', run: ({ floor }, { quick }) => fire(floor, quick) },
  ],
  teardown: async ({ folder, service, floor }) => {
    await Promise.all([service.stop(), floor.stop()]);
    await rm(folder, { recursive: true, force: true });
  },
});
