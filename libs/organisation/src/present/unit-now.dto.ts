import { TextField, UuidField } from '@crosswalk/http';

/** What a unit is today, where it is called otherwise than it was or has gone into another. */
export class UnitNowDto {
  @UuidField() id!: string;
  @TextField({ example: '望江新社区' }) name!: string;
}
