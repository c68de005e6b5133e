import {
  ChoiceField,
  DayField,
  InstantField,
  IntField,
  ListField,
  ObjectField,
  TextField,
  UuidField,
  YesNoField,
  uuid,
} from '@crosswalk/http';
import { CLAIM_ROLES } from '../../../case/events.js';
import { UnitDto } from './refs.dto.js';

export class InvitationDto {
  @ObjectField(() => UnitDto) department!: UnitDto;
  @ChoiceField(['waiting', 'claimed', 'declined']) answer!: string;
  @DayField({ optional: true }) answerBy?: string;
  @TextField({ max: 2000, optional: true, says: 'Why it declined' }) reason?: string;
}

class AskedDto {
  @TextField({ max: 2000 }) reason!: string;
  @InstantField() askedAt!: string;
  @ChoiceField(['waiting', 'granted', 'refused']) answer!: string;
  @TextField({ max: 2000, optional: true }) answerReason?: string;
  @InstantField({ optional: true }) answeredAt?: string;
}

export class ReleaseDto extends AskedDto {}

export class ExtensionDto extends AskedDto {
  @IntField({ min: 1 }) daysAsked!: number;
  @IntField({ min: 1, optional: true }) daysGranted?: number;
}

export class ClaimDto {
  @ObjectField(() => UnitDto) department!: UnitDto;
  @ChoiceField(CLAIM_ROLES) role!: string;
  @InstantField() claimedAt!: string;
  @YesNoField({ says: 'Whether the coordinator assigned it' }) assigned!: boolean;
  @DayField({ optional: true }) promisedFor?: string;
  @TextField({ optional: true }) contact?: string;
  @IntField({ says: 'Revision of its own work: pass it as `workRevision` when changing its work items' }) work!: number;
  @ListField(() => ReleaseDto) releases!: ReleaseDto[];
  @ListField(() => ExtensionDto) extensions!: ExtensionDto[];
  @InstantField({ optional: true, says: 'When it was released' }) endedAt?: string;
}

export class WorkItemDto {
  @UuidField() id!: string;
  @ObjectField(() => UnitDto) department!: UnitDto;
  @TextField() title!: string;
  @ChoiceField(['planned', 'started', 'finished', 'cancelled']) progress!: string;
  @DayField({ optional: true }) due?: string;
  @ListField(uuid(), { says: 'Work items it depends on' }) dependsOn!: string[];
  @ListField(uuid(), { says: 'Those of them that are still open' }) waitsFor!: string[];
  @InstantField() plannedAt!: string;
  @InstantField({ optional: true }) startedAt?: string;
  @InstantField({ optional: true }) endedAt?: string;
  @TextField({ max: 4000, optional: true, says: 'What was done, or why it was cancelled' }) words?: string;
  @ListField(uuid()) evidence!: string[];
}
