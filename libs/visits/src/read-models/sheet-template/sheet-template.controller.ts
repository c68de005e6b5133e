import { Controller, Get, Headers, Inject, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ChoiceField, languageOf, Refuses } from '@crosswalk/http';
import { AllowedTo } from '@crosswalk/identity';
import { KNOWN_PROCEDURES, newestOf, type KnownProcedures } from '@crosswalk/procedures';
import type { FastifyReply } from 'fastify';
import { csvTemplate, xlsxTemplate } from './sheet-template.js';

const FORMATS = ['xlsx', 'csv'] as const;

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;

class TemplateAsked {
  @ChoiceField(FORMATS, { optional: true, says: 'xlsx when absent' }) format?: (typeof FORMATS)[number];
}

@ApiTags('visits')
@Controller('visits/sheet-template')
export class SheetTemplateController {
  constructor(@Inject(KNOWN_PROCEDURES) private readonly procedures: KnownProcedures) {}

  @Get()
  @AllowedTo('community-staff', 'subdistrict-staff', 'coordinator')
  @ApiOperation({ summary: 'An empty sheet of visits and requests, with the words that its columns take' })
  @ApiOkResponse({ content: { [TYPES.xlsx]: { schema: { type: 'string', format: 'binary' } } } })
  @Refuses()
  async template(
    @Query() { format = 'xlsx' }: TemplateAsked,
    @Headers('accept-language') wanted: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const language = languageOf(wanted);
    reply.header('Content-Language', language).header('Vary', 'Accept-Language');
    const bytes =
      format === 'csv' ? csvTemplate(language) : await xlsxTemplate(language, newestOf(this.procedures.offered));
    return new StreamableFile(bytes, {
      type: TYPES[format],
      disposition: `attachment; filename="visits.${format}"`,
      length: bytes.length,
    });
  }
}
