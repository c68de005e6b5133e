import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { demoPeople, type Actor, type SignInWays } from '@crosswalk/identity';
import { Clock } from '@crosswalk/http';
import { openInstallation } from '@crosswalk/installation';
import { People, registerStarterPeople, Units, type UnitKind } from '@crosswalk/organisation';
import request from 'supertest';
import { openService, Processes } from '@crosswalk/runtime';
import { ApiModule } from '../../../apps/api/src/api.module.js';
import { furnish, nestOptions } from '../../../apps/api/src/create-api.js';
import { fastifyAdapter } from '../../../apps/api/src/start/adapter.js';
import { signInAll, type Shown } from '../../support/sessions.js';
import { secretsFolder } from '../../support/secrets-folder.js';

type Options = Readonly<{
  /** Controllers and handlers that the test plants. */
  planted?: readonly Type[];
  page?: string;
  /** A folder of procedures besides those that come along. */
  procedures?: string;
  /** People besides those of the demonstration. */
  people?: readonly Actor[];
  /** Whether what follows from what people do is asked for; usually it is. */
  processes?: boolean;
  /** Whether the lists are kept up; usually they are. */
  lists?: boolean;
  /** How people sign in besides. */
  signIn?: SignInWays;
  /** Where people reach it from outside. */
  publicUrl?: string;
  /** The proxies whose word is taken. */
  trustProxy?: readonly string[];
}>;

export type RunningApi = Readonly<{
  app: NestFastifyApplication;
  server: Server;
  /** A request of this person, or of nobody. */
  as(person: string | undefined): ReturnType<typeof request.agent>;
  /** What a request of this person carries. */
  shownBy(person: string): Shown;
  close(): Promise<void>;
}>;

/** The units that people besides those of the demonstration are of; those that are there stay as they are. */
const establishUnits = async (units: Units, people: readonly Actor[], at: string): Promise<void> => {
  for (const { unit } of people) {
    if (!unit || (await units.find(unit.id))) continue;
    const commandId = randomUUID();
    const metadata = {
      commandId,
      correlationId: commandId,
      causationId: commandId,
      actorId: 'test',
      actorRole: 'machine',
    };
    await units.establish({ kind: unit.kind as UnitKind, name: unit.name, by: 'test', at }, { metadata });
  }
};

/** The whole API on a database, in this process, with its lists kept up. */
export const runApi = async (
  databaseUrl: string,
  {
    planted = [],
    page,
    procedures,
    people = [],
    processes = true,
    lists = true,
    signIn,
    publicUrl,
    trustProxy,
  }: Options = {},
): Promise<RunningApi> => {
  const staff = [...demoPeople, ...people];
  const folder = join(tmpdir(), `crosswalk-attachments-${randomUUID()}`); // made when something is put there
  const attachments = { kind: 'folder', folder } as const;
  const installation = await openInstallation({
    databaseUrl,
    dataFolder: '/nowhere',
    attachments,
    proceduresFolder: procedures,
    secretsFolder,
  });
  const service = openService(installation);
  const api = ApiModule.forRoot({
    service,
    logLevel: 'silent',
    publicUrl,
    ...(signIn ? { signIn } : {}),
  });
  const module = await Test.createTestingModule({ imports: [api], controllers: [...planted] }).compile();
  const app = await furnish(
    module.createNestApplication<NestFastifyApplication>(fastifyAdapter(trustProxy), nestOptions),
    page,
  );
  app.useLogger(false);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  await establishUnits(app.get(Units), people, app.get(Clock).now());
  await registerStarterPeople({ people: app.get(People), units: app.get(Units) }, app.get(Clock).now(), people);
  if (!processes) await Promise.all(app.get(Processes).all.map((process) => process.stop()));
  if (lists) service.feed.start();
  const shownBy = await signInAll(
    app,
    staff.map(({ id }) => id),
  );
  const server = app.getHttpServer();
  const as = (person: string | undefined) => {
    const agent = request.agent(server);
    return person === undefined ? agent : agent.set(shownBy(person));
  };
  const close = async (): Promise<void> => {
    await app.close();
    await service.close();
    await installation.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { app, server, as, shownBy, close };
};
