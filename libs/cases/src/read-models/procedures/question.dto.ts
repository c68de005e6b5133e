import {
  ChoiceField,
  field,
  IntField,
  ListField,
  NumberField,
  ObjectField,
  TextField,
  YesNoField,
  type Kind,
} from '@crosswalk/http';

const answer: Kind = {
  check: () => undefined,
  schema: { oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }] },
};

export class BilingualDto {
  @TextField() zh!: string;
  @TextField() en!: string;
}

class ChoiceDto extends BilingualDto {
  @TextField({ example: 'school' }) id!: string;
}

class ConditionDto {
  @TextField({ says: 'Id of an earlier question' }) question!: string;
  @field(answer, { says: 'The answer to it that makes this one asked' }) is!: string | number | boolean;
}

/** One question, with what its type of answer has to keep to. */
class QuestionDto extends BilingualDto {
  @TextField({ example: 'leads-to' }) id!: string;
  @ChoiceField(['text', 'number', 'yes-no', 'day', 'choice']) type!: string;
  @YesNoField({ says: 'Whether it has to be answered where it is asked' }) required!: boolean;
  @ObjectField(() => ConditionDto, { optional: true, says: 'Always asked when absent' }) when?: ConditionDto;
  @NumberField({ optional: true, says: 'Of a number' }) min?: number;
  @NumberField({ optional: true, says: 'Of a number; of a text, in characters' }) max?: number;
  @ObjectField(() => BilingualDto, { optional: true, says: 'Of a number' }) unit?: BilingualDto;
  @ListField(() => ChoiceDto, { optional: true, says: 'Of a choice' }) choices?: ChoiceDto[];
}

export class CategoryWithQuestionsDto extends BilingualDto {
  @TextField({ example: 'crossing' }) id!: string;
  @ListField(() => QuestionDto) questions!: QuestionDto[];
}

export class LimitDto {
  @IntField({ min: 1 }) amount!: number;
  @ChoiceField(['hours', 'days', 'working-days']) unit!: string;
}
