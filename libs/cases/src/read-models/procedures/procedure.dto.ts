import { choice, ChoiceField, IntField, ListField, ObjectField, TextField, YesNoField } from '@crosswalk/http';
import { CLAIM_STARTS, CLAIM_WAYS, CLAIMANTS, FILERS, GATES, STEPS } from '@crosswalk/procedures';
import { BilingualDto, CategoryWithQuestionsDto, LimitDto } from './question.dto.js';

class ClaimRuleDto {
  @ChoiceField(CLAIM_STARTS, { says: 'The stage that it can be claimed from' }) from!: string;
  @ListField(choice(CLAIMANTS), { says: 'Kinds of units that may lead' }) lead!: string[];
  @ListField(choice(CLAIMANTS), { says: 'Kinds of units that may support' }) support!: string[];
  @ChoiceField(CLAIM_WAYS) how!: string;
  @YesNoField({ says: 'Whether only those may claim whose offer in the catalogue covers it' }) offered!: boolean;
}

class StepRuleDto {
  @ChoiceField(STEPS) step!: string;
  @ChoiceField(GATES, { optional: true, says: 'The stage it is required before; optional when absent' })
  before?: string;
}

class OwnWordDto extends BilingualDto {
  @TextField({ says: 'A stage, or a request with "step:" before it', example: 'step:claim' }) of!: string;
}

class ResolveLimitsDto {
  @ObjectField(() => LimitDto) ordinary!: LimitDto;
  @ObjectField(() => LimitDto) hard!: LimitDto;
  @ObjectField(() => LimitDto) utilities!: LimitDto;
  @ObjectField(() => LimitDto) urgent!: LimitDto;
}

class LimitsDto {
  @ObjectField(() => LimitDto, { optional: true }) claim?: LimitDto;
  @ObjectField(() => LimitDto, { optional: true, says: 'To answer an invitation' }) answer?: LimitDto;
  @ObjectField(() => ResolveLimitsDto, { says: 'By urgency' }) resolve!: ResolveLimitsDto;
  @IntField() supporters!: number;
  @IntField() opinionRounds!: number;
  @IntField() extensionDays!: number;
  @IntField() suspensionDays!: number;
  @IntField() photos!: number;
}

/** Everything a page needs to file under a procedure, and to say where a case of it stands. */
export class ProcedureInFullDto {
  @TextField({ example: 'problem' }) name!: string;
  @IntField({ min: 1 }) version!: number;
  @ObjectField(() => BilingualDto) title!: BilingualDto;
  @ObjectField(() => BilingualDto) about!: BilingualDto;
  @ListField(choice(FILERS), { says: 'The roles that may file' }) filedBy!: string[];
  @ObjectField(() => ClaimRuleDto) claim!: ClaimRuleDto;
  @ListField(() => StepRuleDto, { says: 'What is not named is not part of it' }) steps!: StepRuleDto[];
  @ListField(() => OwnWordDto, { says: 'Where it has a word of its own' }) words!: OwnWordDto[];
  @ListField(() => CategoryWithQuestionsDto) categories!: CategoryWithQuestionsDto[];
  @ObjectField(() => LimitsDto) limits!: LimitsDto;
}
