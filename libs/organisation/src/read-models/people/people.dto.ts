import {
  ChoiceField,
  DayField,
  IntField,
  ListField,
  MayBeStale,
  ObjectField,
  TextField,
  UuidField,
  YesNoField,
} from '@crosswalk/http';
import { POST_ROLES } from '../../person/events.js';
import { PersonNameDto } from '../../desk/person.dto.js';
import { UNIT_KINDS } from '../../unit/ids.js';
import { UnitNowDto } from '../../present/unit-now.dto.js';

const SOURCES = ['administrator', 'provider', 'demonstration'];

class UnitOfPostDto {
  @UuidField() id!: string;
  @TextField() name!: string;
  @ChoiceField(UNIT_KINDS) kind!: string;
  @ObjectField(() => UnitNowDto, { optional: true, says: 'What it is today, when it is called otherwise' })
  now?: UnitNowDto;
}

class PostOfPersonDto {
  @UuidField() post!: string;
  @ChoiceField(POST_ROLES) role!: string;
  @ObjectField(() => UnitOfPostDto) unit!: UnitOfPostDto;
  @DayField() from!: string;
  @DayField({ optional: true, says: 'The last day; until it is ended when absent' }) to?: string;
  @ChoiceField(SOURCES, { says: 'Who gave it' }) source!: string;
}

class PersonOnListDto {
  @TextField({ example: 'chen-meilin' }) id!: string;
  @ObjectField(() => PersonNameDto) name!: PersonNameDto;
  @YesNoField({ says: 'Whether they have left' }) left!: boolean;
  @ListField(() => PostOfPersonDto, { says: 'Those that have not been ended' }) posts!: PostOfPersonDto[];
  @IntField({ says: 'For If-Match' }) revision!: number;
}

export class PeopleDto extends MayBeStale {
  @ListField(() => PersonOnListDto) items!: PersonOnListDto[];
  @TextField({ max: 2000, optional: true, says: 'Cursor of the page after this one' }) next?: string;
  @TextField({ max: 2000, optional: true, says: 'Cursor of the page before this one' }) previous?: string;
}
