import {
  choice,
  ChoiceField,
  DayField,
  InstantField,
  IntField,
  ListField,
  MayBeStale,
  ObjectField,
  PageQuery,
  TextField,
  UuidField,
} from '@crosswalk/http';
import { ROLES } from '@crosswalk/identity';
import { UnitNowDto } from '@crosswalk/organisation';
import { FIELDS } from '@crosswalk/residents';

class LookingPersonDto {
  @TextField({ says: 'The sign-in name' }) id!: string;
  @TextField() name!: string;
}

class UnitThenDto {
  @UuidField() id!: string;
  @TextField({ says: 'What it was called' }) name!: string;
  @ObjectField(() => UnitNowDto, { optional: true, says: 'What it is today, when it is called otherwise' })
  now?: UnitNowDto;
}

class SeenCaseDto {
  @UuidField() id!: string;
  @TextField({ example: '2026-00042-1' }) number!: string;
  @TextField() title!: string;
}

/** A look, without anything that was seen. */
export class LookOnListDto {
  @InstantField() at!: string;
  @ObjectField(() => LookingPersonDto, { says: 'Who looked' }) by!: LookingPersonDto;
  @ChoiceField(ROLES, { says: 'As whom they acted' }) role!: string;
  @ObjectField(() => UnitThenDto, { optional: true }) unit?: UnitThenDto;
  @ObjectField(() => SeenCaseDto, { optional: true, says: 'On which case' }) case?: SeenCaseDto;
  @UuidField({ says: 'Which resident, unnamed' }) resident!: string;
  @ListField(choice(FIELDS), { says: 'What they were shown' }) fields!: string[];
  @TextField({ optional: true }) reason?: string;
}

export class LooksOnListDto extends MayBeStale {
  @IntField({ says: 'How many there are' }) count!: number;
  @ListField(() => LookOnListDto, { says: 'The last first' }) items!: LookOnListDto[];
  @TextField({ optional: true, says: 'Cursor: pass it as `after`' }) next?: string;
}

export class LooksAsked extends PageQuery {
  @TextField({ max: 63, optional: true, says: 'Only those of this person, by the sign-in name' }) person?: string;
  @DayField({ optional: true, says: 'From this day on' }) from?: string;
  @DayField({ optional: true, says: 'Up to this day' }) to?: string;
}
