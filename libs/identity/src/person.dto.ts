import { ChoiceField, ObjectField, TextField, UuidField } from '@crosswalk/http';
import { ROLES, type Actor, type Role } from './roles.js';

export class PersonNameDto {
  @TextField({ example: '陈美琳' }) zh!: string;
  @TextField({ example: 'Chen Meilin' }) en!: string;
}

export class PersonUnitDto {
  @UuidField() id!: string;
  @TextField({ example: '望江社区' }) name!: string;
}

export class PersonDto {
  @TextField({ example: 'chen-meilin' }) id!: string;
  @ObjectField(() => PersonNameDto) name!: PersonNameDto;
  @ChoiceField(ROLES) role!: Role;
  @ObjectField(() => PersonUnitDto, { optional: true }) unit?: PersonUnitDto;
}

export const toPersonDto = ({ id, name = { zh: id, en: id }, role, unit }: Actor): PersonDto => ({
  id,
  name,
  role,
  ...(unit ? { unit } : {}),
});
