import { StarterLists } from '@crosswalk/breakdown-lists';
import { administratorAlone } from '@crosswalk/demonstration';
import { Clock } from '@crosswalk/http';
import { People, StarterDistrict, Units } from '@crosswalk/organisation';
import type { INestApplicationContext } from '@nestjs/common';
import type { StoryClock } from './story-clock.js';

// The first lists are of this year.
const LISTS_OPENED = '2026-01-01T01:00:00.000Z';

const find = { strict: false };

/** Sets up the starter district and its lists, where they are missing; in a story, at its time. */
export const setUpDistrict = async (app: INestApplicationContext, clock?: StoryClock): Promise<void> => {
  await app.get(StarterDistrict, find).setUp();
  if (clock) clock.at = LISTS_OPENED;
  await app.get(StarterLists, find).setUp();
};

/** Sets up an administrator alone. */
export const setUpAdministrator = async (app: INestApplicationContext): Promise<void> => {
  const [units, people, clock] = [app.get(Units, find), app.get(People, find), app.get(Clock, find)];
  await administratorAlone({ units, people }, clock.now());
};
