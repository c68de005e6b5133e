import { Injectable } from '@nestjs/common';
import { PersonNames, type Words } from '@crosswalk/http';
import { nameOfMachine } from '../roles.js';
import { tokenIdOf } from '../tokens/token.js';
import { Tokens } from '../tokens/tokens.js';
import { StaffDirectory } from './staff-directory.js';

/** What whoever acted is called: a person, or what is no person. */
@Injectable()
export class StaffNames implements PersonNames {
  constructor(
    private readonly staff: StaffDirectory,
    private readonly tokens: Tokens,
  ) {}

  async nameOf(actorId: string): Promise<Words | undefined> {
    const token = tokenIdOf(actorId);
    if (token === undefined) return nameOfMachine(actorId) ?? this.staff.nameOf(actorId);
    const name = await this.tokens.nameOf(token);
    return name === undefined ? undefined : { zh: name, en: name };
  }
}
