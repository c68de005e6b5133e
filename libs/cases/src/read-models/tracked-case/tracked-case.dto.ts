import {
  ChoiceField,
  DayField,
  InstantField,
  IntField,
  ListField,
  ObjectField,
  TextField,
  text,
  UuidField,
  YesNoField,
} from '@crosswalk/http';
import { SATISFIED, SOLVED } from '../../case/events.js';
import { STAGES } from '../../case/standing-shape.projection.js';

class PassageDto {
  @ChoiceField(STAGES) stage!: string;
  @TextField({ says: 'The stage in words' }) words!: string;
  @DayField() since!: string;
  @DayField({ optional: true, says: 'Absent while it is there' }) until?: string;
  @IntField({ says: 'Days in this stage, so far' }) days!: number;
}

class PublicCommentDto {
  @UuidField() id!: string;
  @TextField({ max: 4000 }) text!: string;
  @InstantField() at!: string;
}

class PublicAttachmentDto {
  @UuidField() id!: string;
  @TextField() name!: string;
  @TextField({ example: 'image/jpeg' }) mediaType!: string;
  @IntField({ says: 'Bytes' }) size!: number;
  @IntField({ optional: true }) width?: number;
  @IntField({ optional: true }) height?: number;
  @TextField({ max: 500, optional: true }) caption?: string;
  @InstantField() at!: string;
}

class GivenAnswerDto {
  @ChoiceField(SOLVED) solved!: string;
  @ChoiceField(SATISFIED) satisfied!: string;
  @TextField({ max: 1000, optional: true }) comment?: string;
  @InstantField() at!: string;
}

class MergedIntoDto {
  @TextField({ example: '2026-00042-1' }) number!: string;
  @TextField() title!: string;
}

/** What a resident may know of a case, and after a merge of the one in which theirs goes on. */
export class TrackedCaseDto {
  @TextField({ example: '2026-00042-1', says: 'Of the case that the code was issued for, as are title and category' })
  number!: string;
  @TextField() title!: string;
  @TextField({ says: 'The category in words' }) category!: string;
  @ObjectField(() => MergedIntoDto, {
    optional: true,
    says: 'The case about the same in which it goes on: the stages, what is next, the units and the answer are of that',
  })
  mergedInto?: MergedIntoDto;
  @ChoiceField(STAGES) stage!: string;
  @TextField({ says: 'Where it stands, in words' }) stands!: string;
  @TextField({ optional: true, says: 'What is next, in words' }) next?: string;
  @ListField(() => PassageDto, { says: 'The stages it came through, the first first' }) stages!: PassageDto[];
  @ListField(text(), { says: 'Names of the units at work, the lead first' }) units!: string[];
  @DayField({ optional: true, says: 'What the lead promised' }) promisedFor?: string;
  @ListField(() => PublicCommentDto) comments!: PublicCommentDto[];
  @ListField(() => PublicAttachmentDto) attachments!: PublicAttachmentDto[];
  @YesNoField({ says: 'Whether the resident is asked how it turned out' }) answerAsked!: boolean;
  @ObjectField(() => GivenAnswerDto, { optional: true, says: 'What the resident said of this resolution' })
  answer?: GivenAnswerDto;
}
