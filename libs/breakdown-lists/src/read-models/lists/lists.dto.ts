import {
  choice,
  ChoiceField,
  DayField,
  InstantField,
  IntField,
  ListField,
  ObjectField,
  TextField,
  UuidField,
  YesNoField,
} from '@crosswalk/http';
import { UnitNowDto } from '@crosswalk/organisation';
import { ADDERS, LEVELS } from '../../list/events.js';
import type { ListOnList } from './lists.projection.js';

export class ListUnitDto {
  @UuidField() id!: string;
  @TextField({ example: '望江街道' }) name!: string;
  @ObjectField(() => UnitNowDto, { optional: true, says: 'What it is today, when it is called otherwise' })
  now?: UnitNowDto;
}

class ListAddersDto {
  @ListField(choice(ADDERS)) roles!: string[];
  @ListField(() => ListUnitDto, { optional: true }) units?: ListUnitDto[];
}

export class EditionOnListDto {
  @IntField({ min: 1 }) edition!: number;
  @DayField() publishedOn!: string;
  @TextField({ optional: true }) title?: string;
  @IntField({ says: 'How many cases it shows' }) cases!: number;
}

export class ListOnListDto {
  @UuidField() id!: string;
  @TextField({ example: '上城区破难清单 2026' }) name!: string;
  @ChoiceField(LEVELS) level!: string;
  @ObjectField(() => ListUnitDto, { says: 'The unit that owns it' }) unit!: ListUnitDto;
  @DayField() from!: string;
  @DayField({ optional: true, says: 'Last day that cases may be added' }) to?: string;
  @ObjectField(() => ListAddersDto, { says: 'Who may add cases besides the coordinator' }) mayAdd!: ListAddersDto;
  @YesNoField() open!: boolean;
  @IntField({ says: 'How many cases are on it now' }) cases!: number;
  @ObjectField(() => EditionOnListDto, { optional: true, says: 'The newest edition' }) edition?: EditionOnListDto;
  @InstantField() openedAt!: string;
  @IntField() revision!: number;
}

export class ListsDto {
  @ListField(() => ListOnListDto) items!: ListOnListDto[];
  @TextField({ optional: true, says: 'Cursor: pass it as `after`' }) next?: string;
  @YesNoField({ says: 'False when `atLeast` was not reached in time' }) upToDate!: boolean;
}

export const toListDto = ({ mayAdd: { roles, units }, subdistrict: _above, ...list }: ListOnList): ListOnListDto => ({
  ...list,
  mayAdd: { roles: [...roles], ...(units ? { units: [...units] } : {}) },
});
