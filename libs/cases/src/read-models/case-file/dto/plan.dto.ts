import {
  ChoiceField,
  DayField,
  InstantField,
  IntField,
  ListField,
  NumberField,
  ObjectField,
  TextField,
  UuidField,
  YesNoField,
  uuid,
} from '@crosswalk/http';
import { SATISFIED, SOLVED } from '../../../case/events.js';
import { CaseRefDto, UnitDto } from './refs.dto.js';

class MeasureOnFileDto {
  @ObjectField(() => UnitDto) department!: UnitDto;
  @TextField({ max: 1000 }) what!: string;
  @DayField({ optional: true }) from?: string;
  @DayField({ optional: true }) to?: string;
  @NumberField({ optional: true, says: 'In yuan' }) cost?: number;
}

class SignatureDto {
  @ObjectField(() => UnitDto) department!: UnitDto;
  @ChoiceField(['signed', 'refused']) answer!: string;
  @InstantField() answeredAt!: string;
  @TextField({ max: 2000, optional: true }) words?: string;
}

export class PlanDto {
  @IntField({ min: 1 }) version!: number;
  @ObjectField(() => UnitDto) department!: UnitDto;
  @TextField({ max: 4000 }) summary!: string;
  @ListField(() => MeasureOnFileDto) measures!: MeasureOnFileDto[];
  @TextField({ max: 2000, optional: true, says: 'What is new in this version' }) changes?: string;
  @InstantField() proposedAt!: string;
  @ListField(() => SignatureDto) answers!: SignatureDto[];
  @ListField(() => UnitDto, { says: 'Whose signature is missing' }) waitsFor!: UnitDto[];
  @InstantField({ optional: true }) adoptedAt?: string;
  @YesNoField({ says: 'False once a newer version voided it' }) current!: boolean;
}

class DelayDto {
  @DayField() until!: string;
  @TextField({ max: 2000 }) reason!: string;
}

class MilestoneOnFileDto {
  @UuidField() id!: string;
  @TextField() name!: string;
  @DayField({ optional: true }) due?: string;
  @DayField({ optional: true }) reachedOn?: string;
  @ListField(() => DelayDto) delays!: DelayDto[];
}

class ReportDto {
  @ObjectField(() => UnitDto) department!: UnitDto;
  @InstantField() at!: string;
  @IntField({ min: 0, max: 100, optional: true }) percent?: number;
  @TextField({ max: 2000, optional: true }) note?: string;
  @ListField(uuid()) photos!: string[];
}

export class WorksDto {
  @InstantField() startedAt!: string;
  @IntField({ min: 0, max: 100 }) percent!: number;
  @ListField(() => MilestoneOnFileDto) milestones!: MilestoneOnFileDto[];
  @ListField(() => ReportDto) reports!: ReportDto[];
}

class AnswerDto {
  @ChoiceField(SOLVED) solved!: string;
  @ChoiceField(SATISFIED, { optional: true }) satisfied?: string;
  @TextField({ max: 2000, optional: true }) comment?: string;
  @InstantField() answeredAt!: string;
}

class MergedAnswerDto extends AnswerDto {
  @ObjectField(() => CaseRefDto, { says: 'The case that was merged into this one' }) from!: CaseRefDto;
}

export class ResolutionDto {
  @ObjectField(() => UnitDto) department!: UnitDto;
  @TextField({ max: 4000 }) outcome!: string;
  @ListField(uuid()) evidence!: string[];
  @InstantField() resolvedAt!: string;
  @ObjectField(() => AnswerDto, { optional: true, says: 'What the resident says of it, by the tracking code' })
  resident?: AnswerDto;
  @ListField(() => MergedAnswerDto, {
    optional: true,
    says: 'What residents say of it whose cases were merged into this one, each by their own code',
  })
  mergedResidents?: MergedAnswerDto[];
  @ObjectField(() => AnswerDto, { optional: true, says: 'What its community answered' }) answer?: AnswerDto;
}
