import { InstantField, ListField, NumberField, text, TextField, uuid, UuidField, WrittenDto } from '@crosswalk/http';
import type { AttachmentId, Instant } from '../../case/ids.js';

class PresenceDto {
  @UuidField({ says: 'Id of the unit that came' }) department!: string;
  @ListField(text({ max: 60 }), { max: 20, optional: true, says: 'Who came for it' }) people?: string[];
}

class FindingDto {
  @UuidField({ says: 'Id of a unit that came' }) department!: string;
  @TextField({ max: 2000 }) finding!: string;
}

class MeasurementDto {
  @TextField({ max: 100, example: '路缘高差' }) what!: string;
  @NumberField() value!: number;
  @TextField({ max: 20, example: 'cm' }) unit!: string;
}

class DisagreementDto {
  @UuidField({ says: 'Id of the unit that disagrees' }) department!: string;
  @TextField({ max: 2000 }) about!: string;
}

/** What took place on site. */
export class SurveyHeldDto {
  @InstantField({ says: 'When it took place' }) heldAt!: Instant;
  @ListField(() => PresenceDto, { min: 1, max: 50 }) present!: PresenceDto[];
  @ListField(() => FindingDto, { max: 100, optional: true }) findings?: FindingDto[];
  @ListField(() => MeasurementDto, { max: 100, optional: true }) measurements?: MeasurementDto[];
  @ListField(uuid(), { max: 50, unique: true, optional: true, says: 'Ids of photos attached to the case' })
  photos?: AttachmentId[];
  @ListField(() => DisagreementDto, { max: 50, optional: true }) disagreements?: DisagreementDto[];
}

export class SurveyRecordedDto extends WrittenDto {
  @UuidField({ says: 'The survey, for adding to it' }) survey!: string;
}
