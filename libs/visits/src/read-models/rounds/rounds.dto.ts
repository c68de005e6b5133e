import {
  ChoiceField,
  DayField,
  InstantField,
  IntField,
  ListField,
  ObjectField,
  PageQuery,
  text,
  TextField,
  UuidField,
  YesNoField,
} from '@crosswalk/http';
import { UnitNowDto } from '@crosswalk/organisation';
import type { ListedRound } from './rounds.projection.js';
import { NEXT_STEPS, tallyOf } from './tally.js';

export class RoundsAskedDto extends PageQuery {
  @UuidField({ optional: true }) community?: string;
  @UuidField({ optional: true }) subdistrict?: string;
  @YesNoField({ optional: true, says: 'Only those that are, or are no longer, under way' }) open?: boolean;
}

class RoundUnitDto {
  @UuidField() id!: string;
  @TextField() name!: string;
  @ObjectField(() => UnitNowDto, { optional: true, says: 'What it is today, when it is called otherwise' })
  now?: UnitNowDto;
}

class RoundNextDto {
  @ChoiceField(NEXT_STEPS) step!: string;
  @ChoiceField(['community']) whom!: string;
}

export class VisitRoundDto {
  @UuidField() id!: string;
  @TextField() campaign!: string;
  @ObjectField(() => RoundUnitDto) community!: RoundUnitDto;
  @ObjectField(() => RoundUnitDto, { nullable: true }) subdistrict!: RoundUnitDto | null;
  @TextField({ says: 'The liaison group that goes' }) group!: string;
  @ListField(text({ max: 60 }), { says: 'Names of its members' }) members!: string[];
  @TextField({ max: 1000, nullable: true }) route!: string | null;
  @DayField() from!: string;
  @DayField() to!: string;
  @YesNoField() open!: boolean;
  @InstantField() openedAt!: string;
  @InstantField({ nullable: true }) closedAt!: string | null;
  @TextField({ max: 1000, nullable: true, says: 'What was said when it was closed' }) note!: string | null;
  @IntField({ says: 'Households to be visited' }) planned!: number;
  @IntField({ says: 'Households where somebody was at home' }) visited!: number;
  @IntField({ says: 'Households where nobody was home, the last time' }) nobodyHome!: number;
  @IntField({ says: 'Households that would not be visited' }) refused!: number;
  @IntField({ says: 'Requests taken' }) requests!: number;
  @IntField({ max: 100, says: 'Of the households, those visited or refused, in percent' }) progress!: number;
  @ObjectField(() => RoundNextDto, { nullable: true, says: 'What has to happen next, and who does it' })
  next!: RoundNextDto | null;
  @IntField() revision!: number;
}

export class RoundsDto {
  @ListField(() => VisitRoundDto) items!: VisitRoundDto[];
  @TextField({ optional: true, says: 'Cursor: pass it as `after`' }) next?: string;
  @TextField({ optional: true, says: 'Cursor: pass it as `before`' }) previous?: string;
  @YesNoField({ says: 'False when `atLeast` was not reached in time' }) upToDate!: boolean;
}

export const toDto = (listed: ListedRound): VisitRoundDto => {
  const { visits: _visits, requests: _requests, members, ...round } = listed;
  return { ...round, members: [...members], ...tallyOf(listed) };
};
