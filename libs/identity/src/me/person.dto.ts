import { ChoiceField, ListField, ObjectField, TextField, UuidField } from '@crosswalk/http';
import type { Post } from '../directory/staff-directory.js';
import { ROLES, type Actor, type Role } from '../roles.js';

export class PersonNameDto {
  @TextField({ example: '陈美琳' }) zh!: string;
  @TextField({ example: 'Chen Meilin' }) en!: string;
}

export class PersonUnitDto {
  @UuidField() id!: string;
  @TextField({ example: '望江社区' }) name!: string;
  @TextField({ example: 'community' }) kind!: string;
}

export class PostDto {
  @TextField({ says: 'To be named when choosing it' }) id!: string;
  @ChoiceField(ROLES) role!: Role;
  @ObjectField(() => PersonUnitDto, { says: 'The unit one acts for' }) unit!: PersonUnitDto;
}

export class PersonDto {
  @TextField({ example: 'chen-meilin' }) id!: string;
  @ObjectField(() => PersonNameDto) name!: PersonNameDto;
  @ChoiceField(ROLES, { says: 'The role one acts in' }) role!: Role;
  @ObjectField(() => PersonUnitDto, { optional: true, says: 'The unit one acts for' }) unit?: PersonUnitDto;
  @ListField(() => PostDto, { says: 'Every post one holds today; of a machine, none' }) posts!: PostDto[];
}

export const toPersonDto = (
  { id, name = { zh: id, en: id }, role, unit }: Actor,
  posts: readonly Post[],
): PersonDto => ({ id, name, role, ...(unit ? { unit } : {}), posts: [...posts] });
