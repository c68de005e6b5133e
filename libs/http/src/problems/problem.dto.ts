import { IntField, ListField, TextField } from '../fields/index.js';

/** One field that is not right. */
export class FieldProblemDto {
  @TextField({ says: 'Path of the field, such as place.address or departments.0', example: 'title' }) field!: string;
  @TextField({ example: 'text-too-long' }) code!: string;
  @TextField({ says: 'For people, in the language asked for' }) detail!: string;
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
}
