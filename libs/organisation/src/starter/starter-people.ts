import { demoPeople, type Actor } from '@crosswalk/identity';
import type { RegisterPerson } from '../commands/register-person/register-person.decision.js';
import { dayAt } from '../desk/asked.js';
import type { People } from '../people.js';
import { POST_ROLES } from '../person/events.js';
import { postIdOf, type PersonId } from '../person/ids.js';
import type { Units } from '../units.js';
import { STARTER, starterRequest } from './starter-request.js';

/** Registers people of the demonstration with their posts; their units must be there, and the people may be. */
export const registerStarterPeople = async (
  { people, units }: Readonly<{ people: People; units: Units }>,
  at: string,
  wanted: readonly Actor[] = demoPeople,
): Promise<void> => {
  await Promise.all(
    wanted.map(async (person) => {
      if (await people.nameOf(person.id)) return;
      const id = person.id as PersonId;
      await people.register(id, await registrationOf(person, units, at), starterRequest(`person\n${id}`));
    }),
  );
};

const registrationOf = async (
  { id, name = { zh: id, en: id }, role: wanted, unit: place }: Actor,
  units: Units,
  at: string,
): Promise<RegisterPerson> => {
  const today = dayAt(at);
  const role = POST_ROLES.find((known) => known === wanted);
  const done = { by: STARTER, at };
  if (!place || !role) return { name, posts: [], ...done };
  const unit = await units.named(place.id, { field: 'unit' });
  const post = {
    post: postIdOf(id as PersonId, `starter\n${role}`),
    unit: { id: unit.id, name: unit.name, kind: unit.kind },
    role,
    from: today,
    source: 'demonstration',
    ...done,
    today,
  } as const;
  return { name, posts: [post], ...done };
};
