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

class PresenceDto {
  @ObjectField(() => UnitDto) department!: UnitDto;
  @ListField(text()) people!: string[];
}

class FindingDto {
  @ObjectField(() => UnitDto) department!: UnitDto;
  @TextField({ max: 4000 }) finding!: string;
}

class DisagreementDto {
  @ObjectField(() => UnitDto) department!: UnitDto;
  @TextField({ max: 4000 }) about!: string;
}

class MeasurementDto {
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
  @ListField(() => PresenceDto, { optional: true }) present?: PresenceDto[];
  @ListField(() => FindingDto, { optional: true }) findings?: FindingDto[];
  @ListField(() => MeasurementDto, { optional: true }) measurements?: MeasurementDto[];
  @ListField(uuid(), { optional: true }) photos?: string[];
  @ListField(() => DisagreementDto, { optional: true }) disagreements?: DisagreementDto[];
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
