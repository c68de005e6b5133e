import { ChoiceField, DayField, TextField, UuidField, type Asked } from '@crosswalk/http';
import { POST_ROLES, type PostRole } from '../person/events.js';
import { postIdOf, type Day, type PersonId } from '../person/ids.js';
import type { GivePost } from '../person/posts.decision.js';
import type { Units } from '../units.js';
import type { UnitId } from '../unit/ids.js';
import { dayAt, doneBy, said } from './asked.js';

export class PersonNameDto {
  @TextField({ max: 50, example: '陈美琳' }) zh!: string;
  @TextField({ max: 100, example: 'Chen Meilin' }) en!: string;
}

/** A post that somebody is to have. */
export class GivePostDto {
  @ChoiceField(POST_ROLES) role!: PostRole;
  @UuidField({ says: 'Id of the unit' }) unit!: UnitId;
  @DayField({ optional: true, says: 'The first day; today when absent' }) from?: Day;
  @DayField({ optional: true, says: 'The last day; until it is ended when absent' }) to?: Day;
}

/** Where it is asked from: who is to have it, and the field of the form. */
type Place = Readonly<{ person: PersonId; units: Units; within?: string }>;

/** The post to give. @throws UnitRejected */
export const postAsked = async (
  { role, unit: id, from, to }: GivePostDto,
  asked: Asked,
  { person, units, within = '' }: Place,
): Promise<GivePost> => {
  const today = dayAt(asked.at);
  const { kind, name } = await units.named(id, { field: `${within}unit` });
  return {
    post: postIdOf(person, `${asked.request.metadata.commandId}\n${within}`),
    unit: { id, name, kind },
    role,
    from: from ?? today,
    ...said({ to }),
    source: 'administrator',
    ...doneBy(asked),
    today,
  };
};
