import { randomUUID } from 'node:crypto';
import type { Request } from '@crosswalk/event-sourcing';
import type { Introduced } from '@crosswalk/identity';
import type { IntroducePerson } from '../commands/introduce-person/introduce-person.decision.js';
import { POST_ROLES } from '../person/events.js';
import { postIdOf, type PersonId } from '../person/ids.js';
import type { GivePost } from '../person/posts.decision.js';
import { PersonRejected } from '../person/rejections.js';
import type { Units } from '../units.js';
import { dayAt } from './asked.js';

const BY = 'process:introduce';

/** What a provider says of somebody, as a request. @throws UnitRejected, PersonRejected when it names a unit or role that is not there */
export const introductionOf = async (
  { id, name, posts }: Introduced,
  { units, at }: Readonly<{ units: Units; at: string }>,
): Promise<Readonly<{ introduced: IntroducePerson; request: Request }>> => {
  const commandId = randomUUID();
  const day = dayAt(at);
  const given = posts.map(async ({ role: told, unit }, place): Promise<GivePost> => {
    const { id: unitId, name: called, kind } = await units.named(unit, { field: `posts.${place}.unit` });
    const role = POST_ROLES.find((known) => known === told);
    if (!role)
      throw new PersonRejected('role-not-at-this-unit', { role: told, unit: called, kind }, `posts.${place}.role`);
    return {
      post: postIdOf(id as PersonId, `${commandId}\n${place}`),
      unit: { id: unitId, name: called, kind },
      role,
      from: day,
      source: 'provider',
      by: BY,
      at,
      today: day,
    };
  });
  const metadata = { commandId, correlationId: commandId, causationId: commandId, actorId: BY, actorRole: 'machine' };
  return {
    introduced: { name, posts: await Promise.all(given), by: BY, at },
    request: { metadata },
  };
};
