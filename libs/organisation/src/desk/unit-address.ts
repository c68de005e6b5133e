import { UuidField } from '@crosswalk/http';
import type { UnitId } from '../unit/ids.js';

/** The unit a path names. */
export class UnitAddress {
  @UuidField() id!: UnitId;
}
