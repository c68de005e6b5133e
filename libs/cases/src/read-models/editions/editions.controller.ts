import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { AskedBy, EdgeRefused, IntField, readCursor, Reads, TextField, writeCursor, type Actor } from '@crosswalk/http';
import { AllowedTo, READERS } from '@crosswalk/identity';
import { PresentNames } from '@crosswalk/organisation';
import { EditionAddress, EditionDto, toCaseDto, toEditionDto } from './editions.dto.js';
import { EditionQuery } from './editions.query.js';

class EditionAskedDto {
  @IntField({ min: 1, max: 100, optional: true, says: 'Rows per page; 25 when absent' }) limit?: number;
  @TextField({ max: 200, optional: true, says: 'Cursor: the page after it' }) after?: string;
}

@ApiTags('lists')
@Controller('lists/:id/editions/:edition')
export class EditionController {
  constructor(
    private readonly bus: QueryBus,
    private readonly present: PresentNames,
  ) {}

  @Get()
  @AllowedTo(...READERS)
  @Reads('The cases of an edition that you may read, by number, as they stood when it was published', EditionDto)
  async read(
    @Param() { id, edition: number }: EditionAddress,
    @Query() { limit = 25, after }: EditionAskedDto,
    @AskedBy() actor: Actor,
  ): Promise<EditionDto> {
    const skip = after === undefined ? 0 : placeIn(after);
    const asked = { list: id, edition: number, actor, skip, limit };
    const { edition, items, shown, others } = await this.bus.execute(new EditionQuery(asked));
    const reached = skip + limit;
    return this.present.in({
      ...toEditionDto(edition),
      others,
      items: items.map(toCaseDto),
      ...(reached < shown ? { next: writeCursor([reached]) } : {}),
    });
  }
}

const placeIn = (cursor: string): number => {
  const [place] = readCursor(cursor);
  if (typeof place !== 'number' || !Number.isInteger(place) || place < 0) throw new EdgeRefused('cursor-unreadable');
  return place;
};
