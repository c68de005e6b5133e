import { Injectable } from '@nestjs/common';
import type { Request } from '@crosswalk/event-sourcing';
import { LeaverTable } from '@crosswalk/identity';
import { processOf, type FedProcess } from '@crosswalk/projections';
import { translatePersonRejection } from '../problems/person-problems.js';
import { translateUnitRejection } from '../problems/unit-problems.js';
import { SucceedUnitsDoor } from './succeed-units/succeed-units.door.js';
import { succeedUnits, type HandOver } from './succeed-units/succeed-units.process.js';
import { withdrawAccess, type WithdrawAccess } from './withdraw-access/withdraw-access.process.js';

/** What follows from the history of units and people. */
@Injectable()
export class OrganisationProcesses {
  constructor(
    private readonly succession: SucceedUnitsDoor,
    private readonly leavers: LeaverTable,
  ) {}

  /** Each of them, for the feed. */
  all(): readonly FedProcess[] {
    const door = {
      send: (handOver: HandOver, request: Request) => this.succession.send(handOver, request),
      refusalOf: (error: unknown) => (translateUnitRejection(error) ?? translatePersonRejection(error))?.problem.code,
    };
    const leaving = {
      send: ({ person, leftAt }: WithdrawAccess) => this.leavers.withdraw(person, leftAt),
      refusalOf: () => undefined,
    };
    return [processOf({ process: succeedUnits, door }), processOf({ process: withdrawAccess, door: leaving })];
  }
}
