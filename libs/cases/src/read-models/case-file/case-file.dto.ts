import {
  ChoiceField,
  DayField,
  InstantField,
  IntField,
  ListField,
  ObjectField,
  TextField,
  UuidField,
} from '@crosswalk/http';
import { LEVELS, SOURCES, URGENCIES } from '../../case/events.js';
import { PlaceDto } from '../../desk/description.dto.js';

export const STAGES = ['filed', 'listed', 'claimed', 'resolved', 'closed', 'withdrawn'] as const;

export class UnitDto {
  @UuidField() id!: string;
  @TextField() name!: string;
}

export class ListDto {
  @TextField() name!: string;
  @ChoiceField(LEVELS) level!: string;
}

export class InvitedDto {
  @ObjectField(() => UnitDto) department!: UnitDto;
  @DayField({ optional: true }) answerBy?: string;
}

export class LeadDto {
  @ObjectField(() => UnitDto) department!: UnitDto;
  @InstantField() claimedAt!: string;
  @DayField({ optional: true }) promisedFor?: string;
  @TextField({ optional: true }) contact?: string;
}

export class OpinionDto {
  @ChoiceField(['solved', 'partly', 'not']) solved!: string;
  @ChoiceField(['satisfied', 'fairly', 'not'], { optional: true }) satisfied?: string;
  @TextField({ max: 1000, optional: true }) comment?: string;
}

/** One thing that happened, in the reader's language. */
export class EntryDto {
  @IntField() revision!: number;
  @TextField({ says: 'The event type', example: 'CaseClaimed' }) type!: string;
  @TextField({ max: 5000, says: 'What happened, in words' }) words!: string;
  @TextField({ says: 'Who did it' }) by!: string;
  @InstantField({ says: 'When it occurred' }) at!: string;
  @InstantField({ says: 'When it was recorded' }) recordedAt!: string;
  @TextField({ optional: true, says: 'The system it was imported from' }) source?: string;
}

export class ProcedureDto {
  @TextField({ example: 'problem' }) name!: string;
  @IntField({ min: 1 }) version!: number;
}

export class CaseFileDto {
  @UuidField() id!: string;
  @TextField({ example: '2026-00042-1' }) number!: string;
  @IntField() revision!: number;
  @ChoiceField(STAGES) stage!: string;
  @ObjectField(() => ProcedureDto, { says: 'The procedure, in the version it was filed under' })
  procedure!: ProcedureDto;
  @TextField() title!: string;
  @TextField({ max: 4000 }) description!: string;
  @TextField() category!: string;
  @ObjectField(() => PlaceDto) place!: PlaceDto;
  @ChoiceField(URGENCIES) urgency!: string;
  @IntField({ optional: true }) affected?: number;
  @ChoiceField(SOURCES) source!: string;
  @ObjectField(() => UnitDto) community!: UnitDto;
  @ObjectField(() => UnitDto, { optional: true }) subdistrict?: UnitDto;
  @ObjectField(() => ListDto, { optional: true }) list?: ListDto;
  @ListField(() => InvitedDto) invited!: InvitedDto[];
  @ObjectField(() => LeadDto, { optional: true }) lead?: LeadDto;
  @TextField({ max: 4000, optional: true, says: 'What was done, as its lead told it' }) outcome?: string;
  @ObjectField(() => OpinionDto, { optional: true, says: 'What its community answered last' }) opinion?: OpinionDto;
  @InstantField() filedAt!: string;
  @InstantField() changedAt!: string;
  @ListField(() => EntryDto) history!: EntryDto[];
}
