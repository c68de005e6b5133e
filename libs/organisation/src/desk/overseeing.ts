import { Injectable } from '@nestjs/common';
import type { Actor } from '@crosswalk/http';
import { OrganisationSnapshot } from '../snapshot/organisation-snapshot.js';
import type { UnitId } from '../unit/ids.js';

/** The units that somebody may look into; undefined for all there are. */
export type Seen = ReadonlySet<string> | undefined;

/** Who sees what of the organisation: administrators and whoever acts for the district everything, others what stands under their unit. */
@Injectable()
export class Overseeing {
  constructor(private readonly snapshot: OrganisationSnapshot) {}

  async by({ role, unit }: Actor): Promise<Seen> {
    if (role === 'administrator' || unit?.kind === 'district') return undefined;
    if (unit === undefined) return new Set<string>();
    return new Set<string>((await this.snapshot.recent()).within(unit.id as UnitId));
  }
}
