import { StarterLists } from '@crosswalk/breakdown-lists';
import { administratorAlone, DEMONSTRATION, storyBegins, type Begun } from '@crosswalk/demonstration';
import { Clock, tellingOf } from '@crosswalk/http';
import { People, StarterDistrict, Units } from '@crosswalk/organisation';
import type { INestApplicationContext } from '@nestjs/common';

// The first lists are of this year.
const LISTS_OPENED = '2026-01-01T01:00:00.000Z';

/** Sets up what an installation begins with: the starter district, or an administrator alone. */
export const setUp = async (app: INestApplicationContext, begun: Begun | undefined): Promise<void> => {
  const find = { strict: false };
  const [district, lists] = [app.get(StarterDistrict, find), app.get(StarterLists, find)];
  if (begun?.with === 'off') {
    if (begun.handedOver) return;
    const [units, people, clock] = [app.get(Units, find), app.get(People, find), app.get(Clock, find)];
    await administratorAlone({ units, people }, clock.now());
    return;
  }
  const at = begun && !begun.told ? storyBegins(begun.at) : undefined;
  if (at === undefined) {
    await district.setUp();
    await lists.setUp();
    return;
  }
  await tellingOf({ at, source: DEMONSTRATION }, () => district.setUp());
  await tellingOf({ at: LISTS_OPENED, source: DEMONSTRATION }, () => lists.setUp());
};
