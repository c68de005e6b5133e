import {
  ChoiceField,
  DayField,
  InstantField,
  IntField,
  ListField,
  ObjectField,
  text,
  TextField,
  UuidField,
} from '@crosswalk/http';
import { SOURCES, URGENCIES } from '../../case/events.js';
import { STEPS_OF_CASES } from '../../desk/open-steps.js';
import { STAGES } from '../../case/standing-shape.projection.js';
import { AnswerOnFileDto } from './dto/answers.dto.js';
import { ClaimDto, InvitationDto, WorkItemDto } from './dto/claims.dto.js';
import { AttachmentDto, CommentDto, LinkDto, SupervisionDto, SuspensionDto } from './dto/oversight.dto.js';
import { PlanDto, ResolutionDto, WorksDto } from './dto/plan.dto.js';
import { CaseRefDto, ListDto, NextDto, ProcedureDto, ResidentOnFileDto, UnitDto, VisitDto } from './dto/refs.dto.js';
import { FeasibilityDto, RoundDto, SurveyDto } from './dto/study.dto.js';
import { PlaceDto } from '../../desk/description.dto.js';

/** One thing that happened, in the reader's language. */
export class EntryDto {
  @IntField() revision!: number;
  @TextField({ says: 'The event type', example: 'CaseClaimed' }) type!: string;
  @TextField({ max: 20_000, says: 'What happened, in words' }) words!: string;
  @TextField({ says: 'Who did it' }) by!: string;
  @InstantField({ says: 'When it occurred' }) at!: string;
  @InstantField({ says: 'When it was recorded' }) recordedAt!: string;
  @TextField({ optional: true, says: 'The system it was imported from' }) source?: string;
}

/** A step that whoever asks may take now. */
export class MayDto {
  @ChoiceField(STEPS_OF_CASES) step!: string;
  @TextField({ max: 80, says: 'The id of what it is about; empty for the whole case' }) part!: string;
  @TextField({ optional: true, says: 'What that is called' }) named?: string;
}

export class CaseFileDto {
  @UuidField() id!: string;
  @TextField({ example: '2026-00042-1' }) number!: string;
  @IntField() revision!: number;
  @ChoiceField(STAGES) stage!: string;
  @InstantField({ says: 'When it came to this stage' }) since!: string;
  @ListField(() => NextDto, { says: 'What it waits for, the most pressing first' }) next!: NextDto[];
  @ObjectField(() => ProcedureDto, { says: 'The procedure, in the version it was filed under' })
  procedure!: ProcedureDto;
  @TextField() title!: string;
  @TextField({ max: 4000 }) description!: string;
  @TextField() category!: string;
  @ListField(() => AnswerOnFileDto, { says: 'To the questions about its category' }) answers!: AnswerOnFileDto[];
  @ObjectField(() => PlaceDto) place!: PlaceDto;
  @ChoiceField(URGENCIES) urgency!: string;
  @IntField({ optional: true }) affected?: number;
  @IntField({ says: 'People who said “me too” since' }) affectedToo!: number;
  @ObjectField(() => ResidentOnFileDto, { optional: true, says: 'Whose concern it is; to see them is a look' })
  resident?: ResidentOnFileDto;
  @ListField(() => ResidentOnFileDto, { says: 'Others affected who told who they are' })
  affectedResidents!: ResidentOnFileDto[];
  @ChoiceField(SOURCES) source!: string;
  @ObjectField(() => VisitDto, { optional: true, says: 'The door-to-door round it comes from' }) visit?: VisitDto;
  @ObjectField(() => UnitDto) community!: UnitDto;
  @ObjectField(() => UnitDto, { optional: true }) subdistrict?: UnitDto;
  @ListField(() => UnitDto, { says: 'Units whose residents told of it' }) reporters!: UnitDto[];
  @ObjectField(() => ListDto, { optional: true }) list?: ListDto;
  @ListField(() => InvitationDto) invitations!: InvitationDto[];
  @ListField(() => ClaimDto, { says: 'Every claim that was ever held; those that stand have no `endedAt`' })
  claims!: ClaimDto[];
  @ListField(() => WorkItemDto) items!: WorkItemDto[];
  @ListField(() => SurveyDto) surveys!: SurveyDto[];
  @ListField(() => RoundDto) rounds!: RoundDto[];
  @ObjectField(() => FeasibilityDto) feasibility!: FeasibilityDto;
  @ListField(() => PlanDto) plans!: PlanDto[];
  @ObjectField(() => WorksDto, { optional: true }) works?: WorksDto;
  @ListField(() => ResolutionDto) resolutions!: ResolutionDto[];
  @ObjectField(() => SuspensionDto, { optional: true }) suspended?: SuspensionDto;
  @ObjectField(() => SupervisionDto, { optional: true }) supervised?: SupervisionDto;
  @IntField({ says: 'How often somebody urged' }) urged!: number;
  @ListField(() => CommentDto) comments!: CommentDto[];
  @ListField(() => AttachmentDto) attachments!: AttachmentDto[];
  @ListField(text(), { says: 'Ids of the people who follow it' }) followers!: string[];
  @ListField(() => LinkDto) links!: LinkDto[];
  @ListField(() => CaseRefDto, { says: 'Duplicates that were merged into it' }) absorbed!: CaseRefDto[];
  @ObjectField(() => CaseRefDto, { optional: true, says: 'The case it was merged into' }) into?: CaseRefDto;
  @DayField({ optional: true, says: 'What its lead promised' }) promisedFor?: string;
  @InstantField() filedAt!: string;
  @InstantField() changedAt!: string;
  @ListField(() => MayDto, { says: 'Every step that whoever asks may take now' }) may!: MayDto[];
  @ListField(() => EntryDto) history!: EntryDto[];
}
