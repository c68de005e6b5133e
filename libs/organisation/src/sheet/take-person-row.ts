import { givePost } from '../commands/give-post/give-post.decision.js';
import { renamePerson } from '../commands/rename-person/rename-person.decision.js';
import { derivedId } from '@crosswalk/event-sourcing';
import { PERSON_ID, postIdOf, type Day, type PersonId } from '../person/ids.js';
import { PersonRejected } from '../person/rejections.js';
import type { GivePost } from '../person/posts.decision.js';
import { heldOn, type RegisteredPerson } from '../person/state.js';
import type { Organisation } from '../snapshot/organisation.js';
import { said } from '../desk/asked.js';
import { dayIn, kindIn, neededIn, roleIn, textIn } from './cells.js';
import { RowFaulty } from './faults.js';
import type { Row } from './rows.js';
import type { TakingRow, Told } from './taking.js';
import { unitNamed } from './unit-named.js';

/** Registers or renames the person of a row, and gives them its post, unless that is so already. @throws RowFaulty, PersonRejected */
export const takePersonRow = async (row: Row, taking: TakingRow): Promise<readonly Told[]> => {
  const { people, organisation, by, at, request } = taking;
  const id = neededIn(row, 'id', 63);
  if (!PERSON_ID.test(id)) throw new RowFaulty('not-a-sign-in-name', 'id');
  const zh = neededIn(row, 'zh', 50);
  const name = { zh, en: textIn(row, 'en') ?? zh };
  const post = postIn(row, id as PersonId, taking);
  const before = organisation.person(id as PersonId);
  const done = { by, at };
  // A sheet may be old: whoever has left is registered again by themselves.
  if (before?.left) throw new PersonRejected('person-left', { person: before.name.zh }, 'id');
  if (!before) {
    const registration = { name, posts: post ? [post] : [], ...done };
    return [await people.register(id as PersonId, registration, request)];
  }
  const renamed = await people.record(id, request, (state) => renamePerson({ name, ...done }, state));
  if (!post || isHeld(post, row, before, organisation)) return [renamed];
  const metadata = { ...request.metadata, commandId: derivedId('sheet-post', request.metadata.commandId) };
  const given = await people.record(id, { metadata }, (state) => givePost(post, state));
  return [renamed, given];
};

const postIn = (
  row: Row,
  person: PersonId,
  { organisation, by, at, today, request }: TakingRow,
): GivePost | undefined => {
  if (textIn(row, 'role') === undefined && textIn(row, 'unit') === undefined) return undefined;
  const role = roleIn(row);
  const unit = { kind: kindIn(row, 'unitKind'), name: neededIn(row, 'unit') };
  const under = textIn(row, 'parent');
  return {
    post: postIdOf(person, request.metadata.commandId),
    unit: { id: unitNamed(organisation, { ...unit, under }, 'unit'), ...unit },
    role,
    from: dayIn(row, 'from') ?? (today as Day),
    ...said({ to: dayIn(row, 'to') }),
    source: 'administrator',
    by,
    at,
    today,
    pastToo: true,
  };
};

/** Whether they hold that post; one without a first day is the one they hold today. */
const isHeld = (post: GivePost, row: Row, { posts }: RegisteredPerson, organisation: Organisation): boolean =>
  posts.some(
    (held) =>
      organisation.present(held.unit.id) === post.unit.id &&
      held.role === post.role &&
      held.to === post.to &&
      (textIn(row, 'from') === undefined ? heldOn(held, post.today) : held.from === post.from),
  );
