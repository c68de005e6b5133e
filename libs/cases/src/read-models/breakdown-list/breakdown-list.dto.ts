import {
  ChoiceField,
  DayField,
  InstantField,
  IntField,
  ListField,
  ObjectField,
  PageQuery,
  TextField,
  UuidField,
  YesNoField,
} from '@crosswalk/http';
import { LEVELS, SOURCES, URGENCIES } from '../../case/events.js';
import { PointDto } from '../../desk/description.dto.js';
import { LISTED_STAGES, STEPS, WHOM, type ListedCase, type ListedStage } from './breakdown-list.projection.js';
import { SORT_TEXTS, type SortText } from './breakdown-list.sorts.js';

export class BreakdownListAsked extends PageQuery {
  @UuidField({ optional: true }) community?: string;
  @UuidField({ optional: true }) subdistrict?: string;
  @UuidField({ optional: true, says: 'The department that holds the lead claim' }) department?: string;
  @TextField({ max: 80, optional: true }) category?: string;
  @ChoiceField(LISTED_STAGES, { optional: true }) stage?: ListedStage;
  @TextField({ min: 0, optional: true, says: 'Search in title, description, address and number' }) q?: string;
  @ChoiceField(SORT_TEXTS, { optional: true, says: 'Falling with a dash; -filed when absent' }) sort?: SortText;
}

class ListedUnitDto {
  @UuidField() id!: string;
  @TextField() name!: string;
}

class ListedListDto {
  @TextField() name!: string;
  @ChoiceField(LEVELS) level!: string;
}

class NextDto {
  @ChoiceField(STEPS) step!: string;
  @ChoiceField(WHOM) whom!: string;
}

class TotalDto {
  @IntField() count!: number;
  @YesNoField({ says: 'False when there are at least this many' }) exact!: boolean;
}

export class ListedCaseDto {
  @UuidField() id!: string;
  @TextField({ example: '2026-00042-1' }) number!: string;
  @TextField() title!: string;
  @TextField({ max: 300 }) address!: string;
  @ObjectField(() => PointDto, { nullable: true }) point!: PointDto | null;
  @TextField() category!: string;
  @ChoiceField(LISTED_STAGES) stage!: string;
  @ObjectField(() => ListedUnitDto) community!: ListedUnitDto;
  @ObjectField(() => ListedUnitDto, { nullable: true }) subdistrict!: ListedUnitDto | null;
  @ObjectField(() => ListedUnitDto, { nullable: true }) lead!: ListedUnitDto | null;
  @ObjectField(() => ListedListDto, { nullable: true }) list!: ListedListDto | null;
  @ChoiceField(URGENCIES) urgency!: string;
  @IntField({ nullable: true }) affected!: number | null;
  @ChoiceField(SOURCES) source!: string;
  @InstantField() filedAt!: string;
  @InstantField({ says: 'When it last changed' }) changedAt!: string;
  @DayField({ nullable: true }) promisedFor!: string | null;
  @IntField() revision!: number;
  @ObjectField(() => NextDto, { nullable: true, says: 'What has to happen next, and who does it' })
  next!: NextDto | null;
}

export class BreakdownListDto {
  @ListField(() => ListedCaseDto) items!: ListedCaseDto[];
  @ObjectField(() => TotalDto) total!: TotalDto;
  @TextField({ optional: true, says: 'Cursor: pass it as `after`' }) next?: string;
  @TextField({ optional: true, says: 'Cursor: pass it as `before`' }) previous?: string;
  @YesNoField({ says: 'False when `atLeast` was not reached in time' }) upToDate!: boolean;
  @TextField({ optional: true, says: 'How far in the log the list has seen' }) position?: string;
}

export const toDto = ({ latitude, longitude, description: _unshown, ...listed }: ListedCase): ListedCaseDto => ({
  ...listed,
  point: latitude === null || longitude === null ? null : { latitude, longitude },
});
