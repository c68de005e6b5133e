import { UuidField } from '@crosswalk/http';
import type { CaseId } from '../case/ids.js';

/** The case a path names. */
export class CaseAddress {
  @UuidField() id!: CaseId;
}
