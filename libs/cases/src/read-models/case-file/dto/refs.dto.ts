import { ChoiceField, IntField, ListField, ObjectField, TextField, UuidField, YesNoField } from '@crosswalk/http';
import { UnitNowDto } from '@crosswalk/organisation';
import { LEVELS } from '../../../case/events.js';
import { NEXT_STEPS, WHOM } from '../../../case/next.projection.js';

export class UnitDto {
  @UuidField() id!: string;
  @TextField({ says: 'What it was called' }) name!: string;
  @ObjectField(() => UnitNowDto, { optional: true, says: 'What it is today, when it is called otherwise' })
  now?: UnitNowDto;
}

export class CaseRefDto {
  @UuidField() id!: string;
  @TextField({ example: '2026-00042-1' }) number!: string;
}

export class ListDto {
  @UuidField({ optional: true, says: 'Absent on a list that an import named' }) id?: string;
  @TextField() name!: string;
  @ChoiceField(LEVELS) level!: string;
}

export class VisitDto {
  @UuidField() id!: string;
  @TextField() name!: string;
}

/** A resident, unnamed. */
export class ResidentOnFileDto {
  @UuidField() id!: string;
  @YesNoField({ says: 'True once what was known of them is erased' }) erased!: boolean;
}

export class ProcedureDto {
  @TextField({ example: 'problem' }) name!: string;
  @IntField({ min: 1 }) version!: number;
}

export class NextDto {
  @ChoiceField(NEXT_STEPS) step!: string;
  @ChoiceField(WHOM) whom!: string;
  @ListField(() => UnitDto, { says: 'Whose step it is; empty when any unit of that kind can take it' })
  units!: UnitDto[];
}
