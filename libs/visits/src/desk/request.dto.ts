import { AnswersField, PlaceDto } from '@crosswalk/cases';
import { ChoiceField, IntField, ObjectField, TextField } from '@crosswalk/http';
import type { Answers } from '@crosswalk/procedures';
import { ResidentDto } from '@crosswalk/residents';
import { URGENCIES, type Urgency } from '../round/events.js';

/** What somebody at a door asks for. */
export class RequestDto {
  @TextField({ max: 80, optional: true, says: 'Name of a procedure; problem when absent' }) procedure?: string;
  @TextField({ max: 100, example: '望江东路缺少斑马线' }) title!: string;
  @TextField({ max: 4000, optional: true, says: 'The title when absent' }) description?: string;
  @TextField({ max: 80, says: 'Id of a category of the procedure', example: 'crossing' }) category!: string;
  @AnswersField({ optional: true, says: 'To the questions about the category, by their ids' }) answers?: Answers;
  @ObjectField(() => PlaceDto, { optional: true, says: 'The door when absent' }) place?: PlaceDto;
  @ChoiceField(URGENCIES, { optional: true, says: 'ordinary when absent' }) urgency?: Urgency;
  @IntField({ min: 1, max: 10_000_000, optional: true, says: 'People affected' }) affected?: number;
  @ObjectField(() => ResidentDto, { optional: true, says: 'Whose concern it is; kept sealed, apart from the case' })
  resident?: ResidentDto;
}
