import { Injectable } from '@nestjs/common';
import { PersonNames, type Words } from '@crosswalk/http';
import { nameOfMachine } from '../roles.js';
import { StaffDirectory } from './staff-directory.js';

/** What whoever acted is called: a person, or what is no person. */
@Injectable()
export class StaffNames implements PersonNames {
  constructor(private readonly staff: StaffDirectory) {}

  async nameOf(actorId: string): Promise<Words | undefined> {
    return nameOfMachine(actorId) ?? (await this.staff.nameOf(actorId));
  }
}
