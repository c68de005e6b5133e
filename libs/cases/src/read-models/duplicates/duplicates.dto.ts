import {
  InstantField,
  IntField,
  ListField,
  NumberField,
  ObjectField,
  TextField,
  UuidField,
  YesNoField,
  choice,
} from '@crosswalk/http';
import type { Position } from '@crosswalk/event-sourcing';
import type { Suggested, Suggestions } from './duplicates.query.js';
import { REASONS } from './likely-duplicate.js';

export class DuplicatesOfFiledAsked {
  @TextField({ max: 100, optional: true, says: 'A Crosswalk-Position: wait briefly until it has been seen' })
  atLeast?: Position;
}

export class DuplicatesAsked extends DuplicatesOfFiledAsked {
  @TextField({ max: 100, example: '望江东路没有斑马线' }) title!: string;
  @TextField({ max: 500, optional: true, says: 'Its beginning is enough' }) description?: string;
  @TextField({ max: 80, optional: true }) category?: string;
  @NumberField({ min: -90, max: 90, optional: true, says: 'Degrees north, WGS 84; counts together with longitude' })
  latitude?: number;
  @NumberField({ min: -180, max: 180, optional: true, says: 'Degrees east, WGS 84' }) longitude?: number;
  @TextField({ max: 300, optional: true }) address?: string;
  @UuidField({ optional: true, says: 'Where to look for alike words; your own community when absent' })
  community?: string;
}

class CommunityDto {
  @UuidField() id!: string;
  @TextField() name!: string;
}

export class SuggestionDto {
  @UuidField() id!: string;
  @TextField({ example: '2026-00042-1' }) number!: string;
  @TextField() title!: string;
  @TextField() category!: string;
  @TextField({ max: 300 }) address!: string;
  @ObjectField(() => CommunityDto) community!: CommunityDto;
  @IntField({ nullable: true }) affected!: number | null;
  @IntField({ says: 'People who said “me too”' }) affectedToo!: number;
  @InstantField() filedAt!: string;
  @NumberField({ min: 0, max: 1, says: 'How likely it is about the same' }) score!: number;
  @IntField({ optional: true, says: 'Metres, when both places are known' }) distance?: number;
  @ListField(choice(REASONS)) why!: string[];
}

export class DuplicatesDto {
  @ListField(() => SuggestionDto, { says: 'At most five, the likeliest first' }) items!: SuggestionDto[];
  @YesNoField({ says: 'False when `atLeast` was not reached in time' }) upToDate!: boolean;
}

export const toDto = ({ items, upToDate }: Suggestions): DuplicatesDto => ({ items: items.map(suggestion), upToDate });

const suggestion = ({ case: other, score, distance, why }: Suggested): SuggestionDto => {
  const { id, number, title, category, address, community, affected, affectedToo, filedAt } = other;
  return {
    ...{ id, number, title, category, address, community, affected, affectedToo, filedAt, score },
    ...(distance === undefined ? {} : { distance }),
    why: [...why],
  };
};
