import { ChoiceField, IntField, NumberField, ObjectField, TextField } from '@crosswalk/http';
import type { Answers } from '@crosswalk/procedures';
import { URGENCIES, type Place, type Urgency } from '../case/events.js';
import { AnswersField } from './answers.dto.js';

export class PointDto {
  @NumberField({ min: -90, max: 90, says: 'Degrees north, WGS 84' }) latitude!: number;
  @NumberField({ min: -180, max: 180, says: 'Degrees east, WGS 84' }) longitude!: number;
}

export class PlaceDto {
  @TextField({ max: 300 }) address!: string;
  @ObjectField(() => PointDto, { optional: true }) point?: PointDto;
}

/** Whatever is given replaces what was told before. */
export class ChangesDto {
  @TextField({ max: 100, optional: true }) title?: string;
  @TextField({ max: 4000, optional: true }) description?: string;
  @TextField({ max: 80, optional: true }) category?: string;
  @AnswersField({ optional: true, says: 'To the questions about the category, all of them anew' }) answers?: Answers;
  @ObjectField(() => PlaceDto, { optional: true }) place?: PlaceDto;
  @ChoiceField(URGENCIES, { optional: true }) urgency?: Urgency;
  @IntField({ min: 1, max: 10_000_000, optional: true, says: 'People affected' }) affected?: number;
}

/** A place as the log keeps it: plain values. */
export const placeOf = ({ address, point }: PlaceDto): Place => ({
  address,
  ...(point ? { point: { latitude: point.latitude, longitude: point.longitude } } : {}),
});
