import {
  DEMONSTRATION,
  demonstrationOn,
  peopleOn,
  tellAll,
  type Beginning,
  type Begun,
  type Step,
} from '@crosswalk/demonstration';
import type { Position } from '@crosswalk/event-sourcing';
import { tellingOf } from '@crosswalk/http';
import type { Subscriber } from '@crosswalk/projections';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Processes, type Service } from '@crosswalk/runtime';
import { throughTheDoor, type Refusal } from './through-the-door.js';

const PATIENCE_MS = 60_000;

type Telling = Readonly<{
  app: NestFastifyApplication;
  service: Service;
  beginning: Beginning;
  onCase: (told: number, all: number) => void;
  onRefusal: (refusal: Refusal) => void;
}>;

/**
 * Tells the story of the demonstration, or the rest of it. Lists and processes are let in now and then instead of
 * following each step, which would take three times as long; processes act at the time of the story.
 * A step that is refused ends the story of its case, and is told of: it is our fault, and no reason not to start.
 */
export const tellDemonstration = async (
  { with: begins, at }: Begun,
  { app, service, beginning, onCase, onRefusal }: Telling,
): Promise<void> => {
  const steps = begins === 'on' ? demonstrationOn(at) : peopleOn(at);
  let now = steps[0]?.at ?? at.toISOString();
  const tale = {
    source: DEMONSTRATION,
    get at() {
      return now;
    },
  };
  const followers = [...service.projections, ...app.get(Processes).all];
  const settle = () => tellingOf(tale, () => catchUp(service, followers));
  const make = throughTheDoor(app);
  const cases = steps.filter(filesCase).length;
  let told = 0;
  const tell = async (step: Step): Promise<boolean> => {
    if (step.at > now) now = step.at;
    const refusal = await make(step);
    if (refusal) onRefusal(refusal);
    if (filesCase(step)) onCase((told += 1), cases);
    return refusal === undefined;
  };
  await tellAll(steps, { settle, tell });
  await settle();
  await beginning.noteTold();
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
