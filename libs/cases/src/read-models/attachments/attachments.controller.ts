import { Controller, Get, Param, Query, Res, type StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  AttachmentNotFound,
  Attachments,
  mediaTypes,
  serveAttachment,
  VARIANTS,
  type AttachmentId as StoredId,
  type Variant,
} from '@crosswalk/attachments';
import { AskedBy, ChoiceField, Refuses, UuidField, type Actor } from '@crosswalk/http';
import type { FastifyReply } from 'fastify';
import type { AttachmentId } from '../../case/ids.js';
import { CaseAddress } from '../../desk/case-address.js';
import { CaseNotFound } from '../../desk/case-not-found.js';
import { May } from '../../desk/may.js';
import { readingBy } from '../../desk/readable-rows.js';
import { AttachmentsQuery } from './attachments.query.js';

class AttachmentAddress extends CaseAddress {
  @UuidField() attachment!: AttachmentId;
}

class AttachmentAsked {
  @ChoiceField(VARIANTS, { optional: true, says: 'original when absent; a document has no other' }) variant?: Variant;
}

const bytes = { schema: { type: 'string', format: 'binary' } } as const;

@ApiTags('cases')
@Controller('cases/:id/attachments/:attachment')
export class AttachmentsController {
  constructor(
    private readonly bus: QueryBus,
    private readonly attachments: Attachments,
  ) {}

  @Get()
  @May('read-case')
  @ApiOperation({ summary: 'A photo or document that the case holds' })
  @ApiOkResponse({ content: Object.fromEntries(Object.keys(mediaTypes).map((mediaType) => [mediaType, bytes])) })
  @Refuses()
  async read(
    @Param() { id, attachment }: AttachmentAddress,
    @Query() { variant }: AttachmentAsked,
    @AskedBy() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const held = await this.bus.execute(new AttachmentsQuery(id, readingBy(actor)));
    if (!held) throw new CaseNotFound();
    if (!held.has(attachment)) throw new AttachmentNotFound('attachment-not-found');
    return serveAttachment(await this.attachments.read(attachment as string as StoredId, variant), reply);
  }
}
