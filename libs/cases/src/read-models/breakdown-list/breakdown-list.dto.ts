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
import { NEXT_STEPS, WHOM } from '../../case/next.projection.js';
import { STAGES, type Stage } from '../../case/standing-shape.projection.js';
import { leadOf, type ListedCase } from './breakdown-list.projection.js';
import { SORT_TEXTS, type SortText } from './breakdown-list.sorts.js';

export class BreakdownListAsked extends PageQuery {
  @UuidField({ optional: true }) community?: string;
  @UuidField({ optional: true }) subdistrict?: string;
  @UuidField({ optional: true, says: 'The department that holds the lead claim' }) department?: string;
  @TextField({ max: 80, optional: true }) category?: string;
  @ChoiceField(STAGES, { optional: true }) stage?: Stage;
  @TextField({ max: 80, optional: true, says: 'Name of a procedure' }) procedure?: string;
  @UuidField({ optional: true, says: 'The breakdown list a case stands on now' }) list?: string;
  @TextField({ min: 0, optional: true, says: 'Search in title, description, address and number' }) q?: string;
  @ChoiceField(SORT_TEXTS, { optional: true, says: 'Falling with a dash; -filed when absent' }) sort?: SortText;
}

class ListedUnitDto {
  @UuidField() id!: string;
  @TextField() name!: string;
}

class ListedListDto {
  @UuidField({ optional: true, says: 'Absent on a list that an import named' }) id?: string;
  @TextField() name!: string;
  @ChoiceField(LEVELS) level!: string;
}

class ListedNextDto {
  @ChoiceField(NEXT_STEPS) step!: string;
  @ChoiceField(WHOM) whom!: string;
  @ListField(() => ListedUnitDto, { says: 'Empty when any unit of that kind can take the step' })
  units!: ListedUnitDto[];
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
  @ChoiceField(STAGES) stage!: string;
  @ObjectField(() => ListedUnitDto) community!: ListedUnitDto;
  @ObjectField(() => ListedUnitDto, { nullable: true }) subdistrict!: ListedUnitDto | null;
  @ObjectField(() => ListedUnitDto, { nullable: true }) lead!: ListedUnitDto | null;
  @ListField(() => ListedUnitDto) supports!: ListedUnitDto[];
  @ObjectField(() => ListedListDto, { nullable: true }) list!: ListedListDto | null;
  @ChoiceField(URGENCIES) urgency!: string;
  @IntField({ nullable: true }) affected!: number | null;
  @ChoiceField(SOURCES) source!: string;
  @InstantField() filedAt!: string;
  @InstantField({ says: 'When it last changed' }) changedAt!: string;
  @DayField({ nullable: true }) promisedFor!: string | null;
  @TextField({ example: 'problem' }) procedure!: string;
  @DayField({ nullable: true, says: 'When a suspended case is reviewed' }) suspendedUntil!: string | null;
  @YesNoField() supervised!: boolean;
  @IntField() revision!: number;
  @ObjectField(() => ListedNextDto, { nullable: true, says: 'What has to happen next, and who does it' })
  next!: ListedNextDto | null;
}

export class BreakdownListDto {
  @ListField(() => ListedCaseDto) items!: ListedCaseDto[];
  @ObjectField(() => TotalDto) total!: TotalDto;
  @TextField({ optional: true, says: 'Cursor: pass it as `after`' }) next?: string;
  @TextField({ optional: true, says: 'Cursor: pass it as `before`' }) previous?: string;
  @YesNoField({ says: 'False when `atLeast` was not reached in time' }) upToDate!: boolean;
  @TextField({ optional: true, says: 'How far in the log the list has seen' }) position?: string;
}

export const toDto = (listed: ListedCase): ListedCaseDto => {
  const {
    latitude,
    longitude,
    description: _unshown,
    readers: _readers,
    openTo: _openTo,
    standing,
    next,
    ...rest
  } = listed;
  const lead = leadOf(standing);
  const { stage, list, suspendedUntil, supervised, procedure, claims } = standing;
  return {
    ...rest,
    ...{ stage, list, suspendedUntil, supervised },
    procedure: procedure.name,
    lead: lead?.department ?? null,
    supports: claims.filter(({ role }) => role === 'support').map(({ department }) => department),
    promisedFor: lead?.promisedFor ?? null,
    next: next && { ...next, units: [...next.units] },
    point: latitude === null || longitude === null ? null : { latitude, longitude },
  };
};
