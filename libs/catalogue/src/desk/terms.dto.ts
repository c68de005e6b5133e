import { choice, IntField, ListField, TextField, uuid } from '@crosswalk/http';
import type { Units } from '@crosswalk/organisation';
import { WEEKDAYS, type OpenHours, type Terms, type UnitRef, type Weekday } from '../offer/events.js';
import { OfferRejected } from '../offer/rejections.js';

const says = { zh: '一天中的时间，如 09:00', en: 'a time of day, such as 09:00' };
const FROM = /^([01]\d|2[0-3]):[0-5]\d$/;
const TO = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/;

export class OpenHoursDto {
  @ListField(choice(WEEKDAYS), { min: 1, max: 7, unique: true }) days!: Weekday[];
  @TextField({ like: { pattern: FROM, says }, example: '09:00' }) from!: string;
  @TextField({ like: { pattern: TO, says }, example: '17:30' }) to!: string;
}

/** Whatever is given replaces what was promised before. */
export class TermsChangesDto {
  @TextField({ max: 100, optional: true }) title?: string;
  @TextField({ max: 2000, optional: true }) description?: string;
  @IntField({ min: 1, max: 10_000, optional: true, says: 'Orders open at once' }) capacity?: number;
  @ListField(() => OpenHoursDto, { max: 21, optional: true, says: 'Of every week; at any hour when empty' })
  hours?: OpenHoursDto[];
  @ListField(uuid(), {
    max: 100,
    unique: true,
    optional: true,
    says: 'Subdistricts and communities served; the whole district when empty',
  })
  area?: string[];
}

/** Terms as the log keeps them, with only what was said. @throws OfferRejected, UnitRejected */
export const termsOf = async (
  { title, description, capacity, hours, area }: TermsChangesDto,
  { units, within = '' }: { units: Units; within?: string },
): Promise<Partial<Terms>> => ({
  ...(title === undefined ? {} : { title }),
  ...(description === undefined ? {} : { description }),
  ...(capacity === undefined ? {} : { capacity }),
  ...(hours === undefined ? {} : { hours: hours.map(plain) }),
  ...(area === undefined ? {} : { area: await placesOf(area, { units, field: `${within}area` }) }),
});

const plain = ({ days, from, to }: OpenHoursDto): OpenHours => ({
  days: WEEKDAYS.filter((day) => days.includes(day)),
  from,
  to,
});

const placesOf = (ids: readonly string[], { units, field }: { units: Units; field: string }) =>
  Promise.all(
    ids.map(async (id, place): Promise<UnitRef> => {
      const { kind, name } = await units.named(id, { field: `${field}.${place}` });
      if (kind === 'subdistrict' || kind === 'community') return { id, name };
      throw new OfferRejected('area-not-a-place', { name }, `${field}.${place}`);
    }),
  );
