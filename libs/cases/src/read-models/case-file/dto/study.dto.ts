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
  text,
  uuid,
} from '@crosswalk/http';
import { CHANNELS, ROUND_OUTCOMES, VERDICTS } from '../../../case/events.js';
import { UnitDto } from './refs.dto.js';

class PresenceOnFileDto {
  @ObjectField(() => UnitDto) department!: UnitDto;
  @ListField(text()) people!: string[];
}

class FindingOnFileDto {
  @ObjectField(() => UnitDto) department!: UnitDto;
  @TextField({ max: 4000 }) finding!: string;
}

class DisagreementOnFileDto {
  @ObjectField(() => UnitDto) department!: UnitDto;
  @TextField({ max: 4000 }) about!: string;
}

class MeasurementOnFileDto {
  @TextField() what!: string;
  @NumberField() value!: number;
  @TextField({ max: 20 }) unit!: string;
}

export class SurveyDto {
  @UuidField() survey!: string;
  @ChoiceField(['scheduled', 'held', 'cancelled']) progress!: string;
  @InstantField() meetAt!: string;
  @TextField({ optional: true }) meetingPlace?: string;
  @ListField(() => UnitDto, { says: 'Who was invited' }) departments!: UnitDto[];
  @TextField({ max: 2000, optional: true }) note?: string;
  @InstantField({ optional: true, says: 'When it took place' }) heldAt?: string;
  @InstantField({ optional: true, says: 'When somebody entered it' }) recordedAt?: string;
  @ListField(() => PresenceOnFileDto, { optional: true }) present?: PresenceOnFileDto[];
  @ListField(() => FindingOnFileDto, { optional: true }) findings?: FindingOnFileDto[];
  @ListField(() => MeasurementOnFileDto, { optional: true }) measurements?: MeasurementOnFileDto[];
  @ListField(uuid(), { optional: true }) photos?: string[];
  @ListField(() => DisagreementOnFileDto, { optional: true }) disagreements?: DisagreementOnFileDto[];
  @TextField({ max: 2000, optional: true, says: 'Why it was cancelled' }) reason?: string;
}

export class RoundDto {
  @IntField({ min: 1 }) round!: number;
  @YesNoField() open!: boolean;
  @ChoiceField(CHANNELS) channel!: string;
  @TextField({ max: 1000 }) question!: string;
  @IntField({ min: 1, optional: true, says: 'The plan version it asks about' }) planVersion?: number;
  @InstantField() openedAt!: string;
  @DayField({ optional: true }) closesOn?: string;
  @IntField({ optional: true }) asked?: number;
  @IntField({ optional: true }) answered?: number;
  @IntField({ optional: true }) for?: number;
  @IntField({ optional: true }) against?: number;
  @IntField({ optional: true }) neutral?: number;
  @ListField(text(), { optional: true }) themes?: string[];
  @ListField(text({ max: 1000 }), { optional: true, says: 'What people said, without names' }) quotations?: string[];
  @ChoiceField(ROUND_OUTCOMES, { optional: true }) outcome?: string;
  @TextField({ max: 2000, optional: true, says: 'What it changed' }) changed?: string;
  @InstantField({ optional: true }) closedAt?: string;
}

class VerdictDto {
  @ObjectField(() => UnitDto) department!: UnitDto;
  @ChoiceField(VERDICTS) verdict!: string;
  @TextField({ max: 2000, optional: true }) grounds?: string;
  @InstantField() givenAt!: string;
}

export class FeasibilityDto {
  @ChoiceField(VERDICTS, { optional: true, says: 'Of all together: as good as the worst' }) combined?: string;
  @ListField(() => VerdictDto) verdicts!: VerdictDto[];
  @ListField(() => UnitDto, { says: 'Claiming units that have not given theirs' }) waitsFor!: UnitDto[];
}
