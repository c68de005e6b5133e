import { UuidField } from '@crosswalk/http';
import type { ListId } from '../list/ids.js';

/** The breakdown list a path names. */
export class ListAddress {
  @UuidField() id!: ListId;
}
