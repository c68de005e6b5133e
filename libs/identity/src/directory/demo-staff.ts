import { derivedId } from '@crosswalk/event-sourcing';
import type { Words } from '@crosswalk/http';
import type { Actor } from '../roles.js';
import { demoPeople } from './demo-people.js';
import { StaffDirectory, type Introduced, type Member } from './staff-directory.js';

/** The people of the demonstration, and whoever is introduced for as long as the service runs. */
export class DemoStaff extends StaffDirectory {
  private readonly members: Map<string, Member>;

  constructor(people: readonly Actor[] = demoPeople) {
    super();
    this.members = new Map(people.map((person) => [person.id, memberOf(person)]));
  }

  override async find(id: string): Promise<Member | undefined> {
    return this.members.get(id);
  }

  override async nameOf(id: string): Promise<Words | undefined> {
    return this.members.get(id)?.name;
  }

  override async introduce({ id, name, posts }: Introduced): Promise<void> {
    const units = [...this.members.values()].flatMap((member) => member.posts.map(({ unit }) => unit));
    const held = posts.flatMap(({ role, unit }) => {
      const known = units.find((one) => one.id === unit);
      return known ? [{ id: postId(id, role, unit), role, unit: known }] : [];
    });
    this.members.set(id, { id, name, posts: held });
  }
}

const memberOf = ({ id, name = { zh: id, en: id }, role, unit }: Actor): Member => ({
  id,
  name,
  posts: unit ? [{ id: postId(id, role, unit.id), role, unit }] : [],
});

const postId = (...parts: readonly string[]): string => derivedId('post', parts.join('\n'));
