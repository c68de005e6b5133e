import type { Words } from '@crosswalk/http';
import type { Role } from '../roles.js';

/** What somebody is at a unit. The unit is the one they act for: of a post at a grid, its community. */
export type Post = Readonly<{ id: string; role: Role; unit: Readonly<{ id: string; name: string; kind: string }> }>;

/** Somebody who works here, with the posts they hold today, the first being the one they act under unless told. */
export type Member = Readonly<{ id: string; name: Words; posts: readonly Post[] }>;

/** What a provider of identities says of somebody who has signed in there. */
export type Introduced = Readonly<{
  id: string;
  name: Words;
  posts: readonly Readonly<{ role: Role; unit: string }>[];
}>;

/** Knows who works here. Kept by whoever keeps the organisation. */
export abstract class StaffDirectory {
  /**
   * The person of that id; undefined when there is none, or when they have left. With all that was announced by the
   * `version` that a session came with, or else as the log has it at this instant.
   */
  abstract find(id: string, version?: number): Promise<Member | undefined>;

  /** What a person is called, also one who has left; undefined when nobody was ever here under that id. */
  abstract nameOf(id: string): Promise<Words | undefined>;

  /**
   * Registers whoever a provider introduces, or brings their name and the posts that came from there up to date.
   * `posts` name units by their id.
   */
  abstract introduce(person: Introduced): Promise<void>;

  /** Registers whoever a provider introduces as somebody new. @returns false when somebody was ever here under that id */
  abstract introduceNew(person: Introduced): Promise<boolean>;
}
