import type { Post } from './staff-directory.js';
import type { Role } from '../roles.js';

export type KnownUnit = Post['unit'];

/** Knows the units that people and machines act for. Kept by whoever keeps the organisation. */
export abstract class UnitDirectory {
  /**
   * The unit that people of that one act for today; undefined when there is none of that id, or none left. With
   * all that was announced by the `version` that a token came with, or else as the log has it at this instant.
   */
  abstract find(id: string, version?: number): Promise<KnownUnit | undefined>;

  /** The id of the unit that is called so today; undefined when there is none, or more than one. */
  abstract idOf(name: string): Promise<string | undefined>;

  /** Whether people have such a role at units of that kind. */
  abstract hasRole(unit: KnownUnit, role: Role): boolean;
}
