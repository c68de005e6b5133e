import { Controller, Get, Headers, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ChoiceField, languageOf, Refuses } from '@crosswalk/http';
import { AllowedTo } from '@crosswalk/identity';
import type { FastifyReply } from 'fastify';
import { OrganisationSnapshot } from '../../snapshot/organisation-snapshot.js';
import { writePart, writeWorkbook } from '../../sheet/write-sheet.js';

const FORMATS = ['xlsx', 'csv'] as const;
const PARTS = ['units', 'people'] as const;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

class OrganisationSheetAsked {
  @ChoiceField(FORMATS, { optional: true, says: 'xlsx when absent' }) format?: (typeof FORMATS)[number];
  @ChoiceField(PARTS, { optional: true, says: 'Of a CSV, which has one part only; units when absent' })
  part?: (typeof PARTS)[number];
}

@ApiTags('organisation')
@Controller('organisation/sheet')
export class OrganisationSheetController {
  constructor(private readonly snapshot: OrganisationSnapshot) {}

  @Get()
  @AllowedTo('administrator')
  @ApiOperation({ summary: 'The units and the people with their posts, as a workbook or a CSV that can be taken back' })
  @ApiOkResponse({ content: { [XLSX]: { schema: { type: 'string', format: 'binary' } } } })
  @Refuses()
  async export(
    @Query() { format = 'xlsx', part = 'units' }: OrganisationSheetAsked,
    @Headers('accept-language') wanted: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const language = languageOf(wanted);
    const organisation = await this.snapshot.catchUp();
    reply.header('Content-Language', language).header('Vary', 'Accept-Language');
    const bytes =
      format === 'csv' ? writePart(part, organisation, language) : await writeWorkbook(organisation, language);
    return new StreamableFile(bytes, {
      type: format === 'csv' ? 'text/csv; charset=utf-8' : XLSX,
      disposition: `attachment; filename="${format === 'csv' ? part : 'organisation'}.${format}"`,
      length: bytes.length,
    });
  }
}
