import { ChoiceField, DayField, InstantField, IntField, ObjectField, TextField, UuidField } from '@crosswalk/http';
import { RELATIONS, VISIBILITIES } from '../../../case/events.js';
import { CaseRefDto } from './refs.dto.js';

export class SuspensionDto {
  @TextField({ max: 2000 }) reason!: string;
  @DayField() reviewOn!: string;
  @InstantField() since!: string;
}

export class SupervisionDto {
  @TextField({ max: 2000 }) reason!: string;
  @DayField({ optional: true }) answerBy?: string;
  @InstantField() since!: string;
}

export class CommentDto {
  @UuidField() id!: string;
  @TextField({ max: 4000 }) text!: string;
  @ChoiceField(VISIBILITIES) visibility!: string;
  @TextField({ says: 'Who wrote it' }) by!: string;
  @InstantField() at!: string;
}

export class AttachmentDto {
  @UuidField() id!: string;
  @TextField() name!: string;
  @TextField({ example: 'image/jpeg' }) mediaType!: string;
  @IntField({ says: 'Bytes' }) size!: number;
  @TextField({ says: 'SHA-256 of the bytes as they are kept' }) sha256!: string;
  @IntField({ optional: true }) width?: number;
  @IntField({ optional: true }) height?: number;
  @TextField({ max: 500, optional: true }) caption?: string;
  @ChoiceField(VISIBILITIES) visibility!: string;
  @TextField({ says: 'Who added it' }) by!: string;
  @InstantField() at!: string;
}

export class LinkDto {
  @ObjectField(() => CaseRefDto) other!: CaseRefDto;
  @ChoiceField(RELATIONS) relation!: string;
}
