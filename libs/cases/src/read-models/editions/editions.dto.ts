import { ChoiceField, DayField, IntField, ListField, ObjectField, TextField, UuidField } from '@crosswalk/http';
import type { Edition, ListId } from '@crosswalk/breakdown-lists';
import { UnitNowDto } from '@crosswalk/organisation';
import { LEVELS } from '../../case/events.js';
import { NEXT_STEPS, WHOM } from '../../case/next.projection.js';
import { STAGES } from '../../case/standing-shape.projection.js';
import type { EditionRow } from './editions.query.js';

/** The edition a path names. */
export class EditionAddress {
  @UuidField() id!: ListId;
  @IntField({ min: 1, max: 1_000_000 }) edition!: number;
}

class EditionUnitDto {
  @UuidField() id!: string;
  @TextField({ says: 'What it was called' }) name!: string;
  @ObjectField(() => UnitNowDto, { optional: true, says: 'What it is today, when it is called otherwise' })
  now?: UnitNowDto;
}

class EditionListDto {
  @UuidField() id!: string;
  @TextField({ says: 'As it was called then' }) name!: string;
  @ChoiceField(LEVELS) level!: string;
  @ObjectField(() => EditionUnitDto) unit!: EditionUnitDto;
}

class EditionNextDto {
  @ChoiceField(NEXT_STEPS) step!: string;
  @ChoiceField(WHOM) whom!: string;
  @ListField(() => EditionUnitDto, { says: 'Whose it is; any unit of that kind when empty' }) units!: EditionUnitDto[];
}

class EditionCaseDto {
  @UuidField() id!: string;
  @TextField({ example: '2026-00042-1' }) number!: string;
  @TextField() title!: string;
  @ObjectField(() => EditionUnitDto) community!: EditionUnitDto;
  @ChoiceField(STAGES) stage!: string;
  @ObjectField(() => EditionUnitDto, { nullable: true }) lead!: EditionUnitDto | null;
  @ListField(() => EditionUnitDto) supporters!: EditionUnitDto[];
  @DayField({ nullable: true, says: 'What the lead promised' }) promisedFor!: string | null;
  @ObjectField(() => EditionNextDto, { nullable: true, says: 'What had to happen next, and who was to do it' })
  next!: EditionNextDto | null;
}

export class EditionDto {
  @ObjectField(() => EditionListDto) list!: EditionListDto;
  @IntField({ min: 1 }) edition!: number;
  @DayField() publishedOn!: string;
  @TextField({ optional: true }) title?: string;
  @IntField({ says: 'How many cases it shows' }) cases!: number;
  @IntField({ says: 'How many of them you may not read' }) others!: number;
  @ListField(() => EditionCaseDto) items!: EditionCaseDto[];
  @TextField({ optional: true, says: 'Cursor: pass it as `after`' }) next?: string;
}

export const toEditionDto = ({
  list,
  edition,
  publishedOn,
  title,
  cases,
}: Edition): Omit<EditionDto, 'items' | 'others'> => ({
  list,
  edition,
  publishedOn,
  ...(title === undefined ? {} : { title }),
  cases,
});

export const toCaseDto = ({ id, number, title, standing, next }: EditionRow): EditionCaseDto => {
  const { community, stage, claims } = standing;
  const lead = claims.find(({ role }) => role === 'lead');
  return {
    ...{ id, number, title, community, stage },
    lead: lead?.department ?? null,
    supporters: claims.filter(({ role }) => role === 'support').map(({ department }) => department),
    promisedFor: lead?.promisedFor ?? null,
    next: next && { ...next, units: [...next.units] },
  };
};
