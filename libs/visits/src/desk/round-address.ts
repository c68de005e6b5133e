import { UuidField } from '@crosswalk/http';
import type { VisitId } from '../round/ids.js';

/** The round a path names. */
export class RoundAddress {
  @UuidField() id!: VisitId;
}
