import { Injectable } from '@nestjs/common';
import { Clock } from '@crosswalk/http';
import { StaffDirectory, type Introduced } from '../directory/staff-directory.js';
import { IdentityRefused } from '../identity-problems.js';
import type { Claims } from './claims.js';
import { LinkTable } from './links.table.js';
import { nameIn, newIdIn, userNameIn } from './person-in.js';
import { PostsIn } from './posts-in.js';
import type { OidcSettings } from './settings.js';
import { SubjectTable } from './subjects.table.js';

type Posts = Introduced['posts'];

/** Knows who here is whom the provider has sent. */
@Injectable()
export class WhoIs {
  constructor(
    private readonly subjects: SubjectTable,
    private readonly links: LinkTable,
    private readonly staff: StaffDirectory,
    private readonly posts: PostsIn,
    private readonly clock: Clock,
  ) {}

  /**
   * The person, whose name and posts are now what the provider says. A name there makes people who are new here; who is
   * here already they are only when somebody said so before.
   * @throws IdentityRefused `oidc-not-for-here`, `oidc-name-taken`
   */
  async person(claims: Claims, settings: OidcSettings): Promise<string> {
    const posts = await this.posts.of(claims, settings);
    const id = await this.knownAs(claims);
    if (id === undefined) return this.newcomer(claims, posts);
    await this.staff.introduce({ id, name: nameIn(claims, id), posts });
    if (!(await this.staff.find(id))) throw new IdentityRefused('oidc-not-for-here');
    return id;
  }

  /** Whom they are since they first signed in, or whom they were said to be when they would. */
  private async knownAs(claims: Claims): Promise<string | undefined> {
    const subject = { issuer: claims.iss, subject: claims.sub };
    const bound = await this.subjects.personOf(subject);
    if (bound !== undefined) return bound;
    const at = this.clock.now();
    const linked = await this.links.take(subject, { kind: 'subject', value: claims.sub }, at);
    const userName = userNameIn(claims);
    if (linked !== undefined || userName === undefined) return linked;
    return this.links.take(subject, { kind: 'user-name', value: userName }, at);
  }

  /** Registered before they are bound: cut off in between they have to be linked, and can be taken for nobody else. */
  private async newcomer(claims: Claims, posts: Posts): Promise<string> {
    const id = newIdIn(claims);
    if (id === undefined) throw new IdentityRefused('oidc-not-for-here');
    const isKnown = (await this.staff.nameOf(id)) !== undefined;
    if (!isKnown && posts.length === 0) throw new IdentityRefused('oidc-not-for-here');
    const isNew = !isKnown && (await this.staff.introduceNew({ id, name: nameIn(claims, id), posts }));
    const subject = { issuer: claims.iss, subject: claims.sub };
    if (!isNew || !(await this.subjects.bind(subject, id, this.clock.now()))) {
      throw new IdentityRefused('oidc-name-taken', { person: id });
    }
    return id;
  }
}
