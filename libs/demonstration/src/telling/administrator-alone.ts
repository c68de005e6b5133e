import { derivedId, type Request } from '@crosswalk/event-sourcing';
import { dayAt, postIdOf, unitIdOf, type People, type PersonId, type Units } from '@crosswalk/organisation';

/** Whoever sets up an installation that begins with nothing else. */
export const ADMINISTRATOR = 'administrator' as PersonId;

// The administrator gives it the name it has.
const DISTRICT = { kind: 'district', name: '本区' } as const;

/** Registers an administrator, with a district to be the administrator of. Done twice, it is done once. */
export const administratorAlone = async (
  { units, people }: Readonly<{ units: Units; people: People }>,
  at: string,
): Promise<void> => {
  const done = { by: 'crosswalk', at };
  await units.establish({ ...DISTRICT, ...done }, requestOf('district'));
  if (await people.nameOf(ADMINISTRATOR)) return;
  const today = dayAt(at);
  const post = {
    post: postIdOf(ADMINISTRATOR, 'beginning'),
    unit: { id: unitIdOf(DISTRICT.kind, DISTRICT.name), ...DISTRICT },
    role: 'administrator',
    from: today,
    source: 'administrator',
    today,
    ...done,
  } as const;
  const name = { zh: '管理员', en: 'Administrator' };
  await people.register(ADMINISTRATOR, { name, posts: [post], ...done }, requestOf('administrator'));
};

const requestOf = (what: string): Request => {
  const commandId = derivedId('beginning', what);
  const metadata = { commandId, correlationId: commandId, causationId: commandId };
  return { metadata: { ...metadata, actorId: 'crosswalk', actorRole: 'machine' } };
};
