import { InstantField, IntField, ListField, ObjectField, TextField } from '../fields/index.js';

/** One field that is not right. */
export class FieldProblemDto {
  @TextField({ says: 'Path of the field, such as place.address or departments.0', example: 'title' }) field!: string;
  @TextField({ example: 'text-too-long' }) code!: string;
  @TextField({ says: 'For people, in the language asked for' }) detail!: string;
}

/** Who made a change. */
export class ChangedByDto {
  @TextField({ example: 'chen-meilin' }) id!: string;
  @TextField({ says: 'In the language asked for', example: 'Chen Meilin' }) name!: string;
}

/** What somebody changed since the caller looked. */
export class ChangeDto {
  @ObjectField(() => ChangedByDto) by!: ChangedByDto;
  @TextField({ says: 'For people, in the language asked for', example: 'amended it' }) what!: string;
  @TextField({ says: 'The event', example: 'CaseAmended' }) type!: string;
  @InstantField() at!: string;
  @IntField({ says: 'The revision it made' }) revision!: number;
}

/** RFC 9457. */
export class ProblemDto {
  @TextField({ example: 'urn:crosswalk:problem:lead-already-claimed' }) type!: string;
  @TextField() title!: string;
  @IntField({ min: 400, max: 599 }) status!: number;
  @TextField({ max: 4000, says: 'For people, in the language asked for by Accept-Language (zh or en)' })
  detail!: string;
  @TextField({ says: 'For programs; never changes its meaning', example: 'lead-already-claimed' }) code!: string;
  @TextField({ says: 'The path that was asked' }) instance!: string;
  @TextField({ says: 'Names this request in the log' }) traceId!: string;
  @ListField(() => FieldProblemDto, { optional: true }) errors?: FieldProblemDto[];
  @IntField({ optional: true, says: 'With revision-stale: the revision it is at now' }) revision?: number;
  @ListField(() => ChangeDto, { optional: true, says: 'With revision-stale: what has happened since, oldest first' })
  changes?: ChangeDto[];
}
