import {
  demonstrationOn,
  peopleOn,
  storyBegins,
  tellAll,
  type Beginning,
  type Begun,
  type Step,
} from '@crosswalk/demonstration';
import type { INestApplicationContext } from '@nestjs/common';
import type { Position } from '@crosswalk/event-sourcing';
import type { Subscriber } from '@crosswalk/projections';
import { createWorker, openService, Processes, type Service } from '@crosswalk/runtime';
import { stepsOn, type Refusal } from './carry-out-step.js';
import { setUpDistrict } from './setting-up.js';
import { StoryClock } from './story-clock.js';

const PATIENCE_MS = 60_000;

type Telling = Readonly<{
  service: Pick<Service, 'installation' | 'log'>;
  beginning: Beginning;
  onCase: (told: number, all: number) => void;
  onRefusal: (refusal: Refusal) => void;
}>;

/**
 * Sets up the district of the demonstration and tells its story, or the rest of it, with rooms and a feed of its own,
 * whose time is that of the story. Lists and processes are let in now and then instead of following each step, which
 * would take three times as long. A step that is refused ends the story of its case, and is told of: it is our fault,
 * and no reason not to start.
 */
export const tellDemonstration = async ({ with: begins, at }: Begun, telling: Telling): Promise<void> => {
  const { beginning, onCase, onRefusal } = telling;
  const steps = begins === 'on' ? demonstrationOn(at) : peopleOn(at);
  const clock = new StoryClock(storyBegins(at));
  await inRooms(telling.service, clock, async (rooms, service) => {
    await setUpDistrict(rooms, clock);
    clock.at = storyBegins(at);
    const followers = [...service.projections, ...rooms.get(Processes).all];
    const settle = () => catchUp(service, followers);
    const carryOut = stepsOn(rooms);
    const cases = steps.filter(filesCase).length;
    let told = 0;
    const tell = async (step: Step): Promise<boolean> => {
      if (step.at > clock.at) clock.at = step.at;
      const refusal = await carryOut(step);
      if (refusal) onRefusal(refusal);
      if (filesCase(step)) onCase((told += 1), cases);
      return refusal === undefined;
    };
    await tellAll(steps, { settle, tell });
    await settle();
    await beginning.noteTold();
  });
};

/** Opens rooms and a feed of their own on the installation for some work, and closes them after it. */
const inRooms = async (
  { installation, log }: Telling['service'],
  clock: StoryClock,
  work: (rooms: INestApplicationContext, service: Service) => Promise<void>,
): Promise<void> => {
  const service = openService(installation, log);
  try {
    const rooms = await createWorker(service, clock);
    try {
      await work(rooms, service);
    } finally {
      await rooms.close();
    }
  } finally {
    await service.close();
  }
};

const filesCase = ({ path }: Step): boolean => path === 'cases';

/** Runs them until they have dealt with all that is in the log, and with what followed from that. */
const catchUp = async ({ store, checkpoints, feed }: Service, followers: readonly Subscriber[]): Promise<void> => {
  feed.start();
  try {
    for (let head = await store.head(), before; head !== before; before = head, head = await store.head()) {
      if (head !== undefined) await waitForAll(checkpoints, followers, head);
    }
  } finally {
    await feed.stop();
  }
};

const waitForAll = async (
  checkpoints: Service['checkpoints'],
  followers: readonly Subscriber[],
  head: Position,
): Promise<void> => {
  for (const { id } of followers) {
    if (!(await checkpoints.waitFor(id, head, PATIENCE_MS))) throw new Error(`${id} does not keep up with the story`);
  }
};
