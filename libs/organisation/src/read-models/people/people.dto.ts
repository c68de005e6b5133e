import {
  ChoiceField,
  DayField,
  InstantField,
  IntField,
  ListField,
  MayBeStale,
  ObjectField,
  TextField,
  UuidField,
  YesNoField,
} from '@crosswalk/http';
import { ACCOUNT_STATES, type AccountState } from '@crosswalk/identity';
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

class AccountDto {
  @ChoiceField(ACCOUNT_STATES, {
    says: 'How they sign in: not at all; with a one-time password that is not used yet; with their own; at the provider',
  })
  state!: AccountState;
  @InstantField({ optional: true, says: 'Since when their password is the one it is' }) since?: string;
  @InstantField({ optional: true, says: 'When they signed in last' }) signedInAt?: string;
  @IntField({ says: 'On how many devices they are signed in' }) sessions!: number;
  @InstantField({ optional: true, says: 'Until when no password is taken from them, because of wrong ones' })
  lockedUntil?: string;
}

class PersonOnListDto {
  @TextField({ example: 'chen-meilin' }) id!: string;
  @ObjectField(() => PersonNameDto) name!: PersonNameDto;
  @YesNoField({ says: 'Whether they have left' }) left!: boolean;
  @ListField(() => PostOfPersonDto, { says: 'Those that have not been ended' }) posts!: PostOfPersonDto[];
  @ObjectField(() => AccountDto, { optional: true, says: 'For administrators' }) account?: AccountDto;
  @IntField({ says: 'For If-Match' }) revision!: number;
}

export class PeopleDto extends MayBeStale {
  @ListField(() => PersonOnListDto) items!: PersonOnListDto[];
  @TextField({ max: 2000, optional: true, says: 'Cursor of the page after this one' }) next?: string;
  @TextField({ max: 2000, optional: true, says: 'Cursor of the page before this one' }) previous?: string;
}

export class PeopleWaitingDto {
  @IntField({ says: 'People with a present post who cannot sign in; none while nobody signs in with a password' })
  withoutAccount!: number;
  @IntField({ says: 'People whose one-time password is not used yet' }) oneTime!: number;
  @IntField({ says: 'People from whom no password is taken just now' }) locked!: number;
}
