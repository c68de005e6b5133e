import { Controller, Get, Param, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { AskedBy, etagOf, Reads, type Actor } from '@crosswalk/http';
import { AllowedTo, READERS } from '@crosswalk/identity';
import { PresentNames } from '@crosswalk/organisation';
import type { FastifyReply } from 'fastify';
import { ListAddress } from '../../desk/list-address.js';
import { ListNotFound } from '../../desk/list-not-found.js';
import type { ListId } from '../../list/ids.js';
import type { Edition, ListFile } from './editions.projection.js';
import { ListFileQuery } from './list-file.query.js';
import { EditionOnListDto, ListOnListDto, toListDto } from './lists.dto.js';

@ApiTags('lists')
@Controller('lists/:id')
export class ListFileController {
  constructor(
    private readonly bus: QueryBus,
    private readonly present: PresentNames,
  ) {}

  @Get()
  @AllowedTo(...READERS)
  @Reads('A breakdown list', ListOnListDto)
  async read(
    @Param() { id }: ListAddress,
    @AskedBy() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ListOnListDto> {
    const { list } = await this.file(id, actor);
    reply.header('ETag', etagOf(list.revision));
    return this.present.in(toListDto(list));
  }

  @Get('editions')
  @AllowedTo(...READERS)
  @Reads('The editions of a breakdown list, newest first', [EditionOnListDto])
  async editions(@Param() { id }: ListAddress, @AskedBy() actor: Actor): Promise<EditionOnListDto[]> {
    return (await this.file(id, actor)).editions.map(toDto).toReversed();
  }

  private async file(id: ListId, actor: Actor): Promise<ListFile> {
    const file = await this.bus.execute(new ListFileQuery(id, actor));
    if (!file) throw new ListNotFound();
    return file;
  }
}

const toDto = ({ edition, publishedOn, title, cases }: Edition): EditionOnListDto => ({
  edition,
  publishedOn,
  ...(title === undefined ? {} : { title }),
  cases,
});
