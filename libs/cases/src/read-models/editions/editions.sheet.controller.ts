import { Controller, Get, Headers, Param, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Edition } from '@crosswalk/breakdown-lists';
import { AskedBy, languageOf, Refuses, type Actor } from '@crosswalk/http';
import { AllowedTo, READERS } from '@crosswalk/identity';
import type { FastifyReply } from 'fastify';
import { EditionAddress } from './editions.dto.js';
import { EditionQuery, type EditionRow } from './editions.query.js';
import { sheetOf } from './editions.sheet.js';

const AT_ONCE = 100;

@ApiTags('lists')
@Controller('lists/:id/editions/:edition/sheet')
export class EditionSheetController {
  constructor(private readonly bus: QueryBus) {}

  @Get()
  @AllowedTo(...READERS)
  @ApiOperation({ summary: 'All cases of an edition that you may read as a sheet (CSV)' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  @Refuses()
  async sheet(
    @Param() { id: list, edition }: EditionAddress,
    @AskedBy() actor: Actor,
    @Headers('accept-language') wanted: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const rows: EditionRow[] = [];
    for (let skip = 0; ; skip += AT_ONCE) {
      const page = await this.bus.execute(new EditionQuery({ list, edition, actor, skip, limit: AT_ONCE }));
      rows.push(...page.items);
      if (skip + AT_ONCE < page.shown) continue;
      reply.header('Content-Type', 'text/csv; charset=utf-8');
      reply.header('Content-Disposition', attachment(page.edition));
      return sheetOf(rows, languageOf(wanted), page.others);
    }
  }
}

// RFC 5987 wants these escaped as well.
const escaped = (mark: string): string => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;

const attachment = ({ edition, list }: Edition): string => {
  const name = encodeURIComponent(`${list.name} ${edition}.csv`).replaceAll(/['()*]/g, escaped);
  return `attachment; filename="edition-${edition}.csv"; filename*=UTF-8''${name}`;
};
