import { IntField, UuidField, WrittenDto } from '@crosswalk/http';
import type { WorkItemId } from '../case/ids.js';
import { CaseAddress } from './case-address.js';

/** The work item a path names. */
export class WorkItemAddress extends CaseAddress {
  @UuidField() item!: WorkItemId;
}

/** The revision of its unit's work that somebody looked at. */
export const WorkRevisionField = () =>
  IntField({
    optional: true,
    says: 'The revision of your unit’s work that you looked at; 412 if it has changed since',
  });

/** The answer to a command about a work item. */
export class WorkWrittenDto extends WrittenDto {
  @UuidField({ says: 'Id of the work item' }) item!: string;
}
