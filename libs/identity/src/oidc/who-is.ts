import { Injectable } from '@nestjs/common';
import { Accounts } from '../accounts/accounts.js';
import { StaffDirectory } from '../directory/staff-directory.js';
import { IdentityRefused } from '../identity-problems.js';
import type { Claims } from './claims.js';
import { nameIn, personIdIn } from './person-in.js';
import { PostsIn } from './posts-in.js';
import type { OidcSettings } from './settings.js';
import { SubjectTable } from './subjects.table.js';

/** Knows who here is whom the provider has sent. */
@Injectable()
export class WhoIs {
  constructor(
    private readonly subjects: SubjectTable,
    private readonly accounts: Accounts,
    private readonly staff: StaffDirectory,
    private readonly posts: PostsIn,
  ) {}

  /**
   * The person, whose name and posts are now what the provider says.
   * @throws IdentityRefused `oidc-not-for-here`, `oidc-name-taken`
   */
  async person(claims: Claims, settings: OidcSettings): Promise<string> {
    const subject = { issuer: claims.iss, subject: claims.sub };
    const posts = await this.posts.of(claims, settings);
    const bound = await this.subjects.personOf(subject);
    const id = bound ?? personIdIn(claims);
    if (id === undefined) throw new IdentityRefused('oidc-not-for-here');
    if (posts.length === 0 && (await this.staff.nameOf(id)) === undefined)
      throw new IdentityRefused('oidc-not-for-here');
    // A name at the provider may be of somebody's own choice: it opens no account that another password opens.
    const isFree = bound !== undefined || (!(await this.accounts.has(id)) && (await this.subjects.bind(subject, id)));
    if (!isFree) throw new IdentityRefused('oidc-name-taken', { person: id });
    await this.staff.introduce({ id, name: nameIn(claims, id), posts });
    if (!(await this.staff.find(id))) throw new IdentityRefused('oidc-not-for-here');
    return id;
  }
}
