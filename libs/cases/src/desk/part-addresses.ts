import { IntField, UuidField } from '@crosswalk/http';
import type { MilestoneId, SurveyId } from '../case/ids.js';
import { CaseAddress } from './case-address.js';

/** The survey of a case that a path names. */
export class SurveyAddress extends CaseAddress {
  @UuidField() survey!: SurveyId;
}

/** The opinion round of a case that a path names. */
export class RoundAddress extends CaseAddress {
  @IntField({ min: 1 }) round!: number;
}

/** The version of the plan of a case that a path names. */
export class PlanAddress extends CaseAddress {
  @IntField({ min: 1 }) version!: number;
}

/** The milestone of the works of a case that a path names. */
export class MilestoneAddress extends CaseAddress {
  @UuidField() milestone!: MilestoneId;
}
