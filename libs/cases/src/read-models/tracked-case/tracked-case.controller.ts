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
import {
  AskingUnsigned,
  ChoiceField,
  languageOf,
  Reads,
  Refuses,
  UuidField,
  type UnsignedAsked,
} from '@crosswalk/http';
import { AllowedToAnyone } from '@crosswalk/identity';
import { PresentNames } from '@crosswalk/organisation';
import type { FastifyReply } from 'fastify';
import type { AttachmentId, CaseId } from '../../case/ids.js';
import { CaseNotFound } from '../../desk/case-not-found.js';
import { Procedures } from '../../desk/procedures.js';
import { CODE_HEADER, NeedsCode } from '../../tracking/needs-code.js';
import { TrackedCases } from '../../tracking/tracked-cases.query.js';
import { attachmentsFor, goesOn, toTrackedCase, type FollowedFiles } from './to-tracked-case.js';
import { TrackedCaseDto } from './tracked-case.dto.js';
import type { TrackedFile } from './tracked-case.projection.js';
import { TrackedCaseQuery } from './tracked-case.query.js';

class AttachmentAddress {
  @UuidField() attachment!: AttachmentId;
}

class AttachmentAsked {
  @ChoiceField(VARIANTS, { optional: true, says: 'original when absent; a document has no other' }) variant?: Variant;
}

const bytes = { schema: { type: 'string', format: 'binary' } } as const;

@ApiTags('tracking')
@Controller('tracking')
export class TrackedCaseController {
  constructor(
    private readonly bus: QueryBus,
    private readonly tracked: TrackedCases,
    private readonly procedures: Procedures,
    private readonly attachments: Attachments,
    private readonly present: PresentNames,
  ) {}

  @Get()
  @AllowedToAnyone()
  @NeedsCode()
  @Reads('The case that a tracking code opens, for the resident (查询)', TrackedCaseDto)
  async read(@AskingUnsigned() asked: UnsignedAsked): Promise<TrackedCaseDto> {
    const files = await this.followed(asked);
    const language = languageOf(asked.header('accept-language'));
    const rules = ({ standing }: TrackedFile) => this.procedures.of(standing.procedure);
    const standing = await this.present.namedAsToday(goesOn(files).standing);
    return toTrackedCase(files, { rules, language, standing, now: asked.at });
  }

  @Get('attachments/:attachment')
  @AllowedToAnyone()
  @NeedsCode()
  @ApiOperation({ summary: 'A photo or document of that case which is for the resident' })
  @ApiOkResponse({ content: Object.fromEntries(Object.keys(mediaTypes).map((mediaType) => [mediaType, bytes])) })
  @Refuses()
  async attachment(
    @AskingUnsigned() asked: UnsignedAsked,
    @Param() { attachment }: AttachmentAddress,
    @Query() { variant }: AttachmentAsked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const files = await this.followed(asked);
    if (!attachmentsFor(files).some(({ id }) => id === attachment))
      throw new AttachmentNotFound('attachment-not-found');
    return serveAttachment(await this.attachments.read(attachment as string as StoredId, variant), reply);
  }

  private async followed(asked: UnsignedAsked): Promise<FollowedFiles> {
    const [own, ...others] = (await this.tracked.find(asked.header(CODE_HEADER), asked.address)).way;
    return [await this.file(own), ...(await Promise.all(others.map((id) => this.file(id))))];
  }

  private async file(id: CaseId): Promise<TrackedFile> {
    const file = await this.bus.execute(new TrackedCaseQuery(id));
    if (!file) throw new CaseNotFound();
    return file;
  }
}
