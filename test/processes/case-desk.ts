import { randomUUID } from 'node:crypto';
import { Lists } from '@crosswalk/breakdown-lists';
import { caseDecider, caseStream, caseUpcasters, type Case, type CaseEvent, type CaseId } from '@crosswalk/cases';
import { toNewEvent, upcast, type Position } from '@crosswalk/event-sourcing';
import { openInstallation } from '@crosswalk/installation';
import { OrganisationSnapshot } from '@crosswalk/organisation';
import { createWorker, openService, Processes } from '@crosswalk/runtime';
import { openStarterLists } from '../../libs/breakdown-lists/src/starter/starter-lists.js';
import { filing, noon } from '../support/crosswalk-story.js';
import { secretsFolder } from '../support/secrets-folder.js';
import { freshDatabase } from '../support/postgres.js';

/** A worker alone, on a log that the test writes what people would have done to. */
export const caseDesk = async () => {
  const database = await freshDatabase();
  const installation = await openInstallation({ databaseUrl: database.url, dataFolder: '/nowhere', secretsFolder });
  const service = openService(installation);
  const worker = await createWorker(service);
  await openStarterLists(new Lists(service.store, worker.get(OrganisationSnapshot, { strict: false })), noon); // as the service does
  const { all } = worker.get(Processes);
  service.feed.start();

  let position: Position | undefined;
  let filed = 0;
  /** Puts facts on a case, all in one append, and tells under which command id. */
  const happens = async (id: CaseId, ...facts: readonly CaseEvent[]): Promise<string> => {
    const commandId = randomUUID();
    const metadata = {
      commandId,
      correlationId: commandId,
      causationId: commandId,
      actorId: 'chen',
      actorRole: 'coordinator',
    };
    const stream = caseStream(id);
    const events = facts.map((fact, index) => toNewEvent(stream, fact, index, metadata, caseUpcasters));
    ({ position } = await service.store.append(stream, events, 'any'));
    return commandId;
  };
  const file = async (over: Partial<typeof filing> = {}): Promise<Readonly<{ id: CaseId; number: string }>> => {
    filed += 1;
    const [id, number] = [randomUUID() as CaseId, `2026-${String(filed).padStart(5, '0')}-0`];
    await happens(id, { type: 'CaseFiled', data: { ...filing, ...over, number } });
    return { id, number };
  };
  /** Waits until a process has dealt with all that has happened so far. */
  const settled = async (process: string): Promise<void> => {
    if (position && !(await service.checkpoints.waitFor(`${process}_v1`, position, 20_000))) {
      throw new Error(
        `${process} did not get there: ${JSON.stringify(await all.find(({ id }) => id.startsWith(process))?.lag())}`,
      );
    }
  };
  const history = async (id: CaseId): Promise<readonly CaseEvent[]> =>
    (await service.store.readStream(caseStream(id))).map((event) => upcast<CaseEvent>(caseUpcasters, event));
  const stateOf = async (id: CaseId): Promise<Case> =>
    (await history(id)).reduce<Case>(caseDecider.evolve, caseDecider.initialState);
  const close = async (): Promise<void> => {
    await worker.close();
    await service.close();
    await installation.close();
    await database.drop();
  };
  return { worker, store: service.store, processes: all, happens, file, settled, history, stateOf, close };
};

export type CaseDesk = Awaited<ReturnType<typeof caseDesk>>;
