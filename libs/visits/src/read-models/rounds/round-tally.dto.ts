import {
  ChoiceField,
  DayField,
  InstantField,
  IntField,
  ListField,
  text,
  TextField,
  UuidField,
  YesNoField,
} from '@crosswalk/http';
import { STAGES, type CaseOfVisit } from '@crosswalk/cases';
import type { RoundTally } from './round-tally.query.js';
import { VisitRoundDto, toDto } from './rounds.dto.js';
import { daysOf, toComeBackTo } from './tally.js';

export class RoundTallyAskedDto {
  @TextField({ max: 100, optional: true, says: 'A Crosswalk-Position: wait briefly until the tally has seen it' })
  atLeast?: string;
}

class DayTallyDto {
  @DayField() day!: string;
  @IntField() visited!: number;
  @IntField() nobodyHome!: number;
  @IntField() refused!: number;
  @IntField() requests!: number;
}

class StageCountDto {
  @ChoiceField(STAGES) stage!: string;
  @IntField() cases!: number;
}

class RoundCaseDto {
  @UuidField() id!: string;
  @TextField({ nullable: true, says: 'Null until it is filed', example: '2026-00042-1' }) number!: string | null;
  @TextField() title!: string;
  @TextField({ nullable: true }) door!: string | null;
  @ChoiceField(STAGES, { nullable: true, says: 'Where it stands now; null until it is filed' }) stage!: string | null;
  @InstantField({ says: 'When it was taken' }) at!: string;
}

export class RoundTallyDto extends VisitRoundDto {
  @ListField(text({ max: 100 }), { says: 'Doors where nobody was home, to come back to' }) comeBackTo!: string[];
  @ListField(() => DayTallyDto, { says: 'What was done on each day' }) days!: DayTallyDto[];
  @ListField(() => StageCountDto, { says: 'Where its cases stand now' }) stages!: StageCountDto[];
  @ListField(() => RoundCaseDto, { says: 'Its cases, in the order they were taken' }) cases!: RoundCaseDto[];
  @YesNoField({ says: 'False when `atLeast` was not reached in time' }) upToDate!: boolean;
}

export const toTallyDto = ({ round, cases, upToDate }: RoundTally): RoundTallyDto => {
  const filed = new Map<string, CaseOfVisit>(cases.map((one) => [one.id, one]));
  return {
    ...toDto(round),
    comeBackTo: [...toComeBackTo(round)],
    days: [...daysOf(round)],
    stages: STAGES.map((stage) => ({ stage, cases: cases.filter((one) => one.stage === stage).length })).filter(
      (counted) => counted.cases > 0,
    ),
    cases: round.requests.map(({ case: id, door, title, at }) => {
      const found = filed.get(id);
      return { id, number: found?.number ?? null, title: found?.title ?? title, door, stage: found?.stage ?? null, at };
    }),
    upToDate,
  };
};
