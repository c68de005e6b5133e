import { Controller, Get, Headers, Param, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { AskedBy, etagOf, languageOf, Reads, type Actor, type Language } from '@crosswalk/http';
import { PresentNames } from '@crosswalk/organisation';
import type { FastifyReply } from 'fastify';
import type { CaseId } from '../../case/ids.js';
import { CaseAddress } from '../../desk/case-address.js';
import { CaseAccess } from '../../desk/case-access.js';
import { CaseNotFound } from '../../desk/case-not-found.js';
import { May } from '../../desk/may.js';
import { OpenSteps } from '../../desk/open-steps.js';
import { CaseFileDto, type EntryDto } from './case-file.dto.js';
import type { CaseFile } from './case-file.projection.js';
import { CaseFileQuery } from './case-file.query.js';
import { PeopleOnFile, signed, type NameOf } from './people-on-file.js';
import { toDto } from './to-dto.js';
import { inWords } from './history/history-in-words.js';
import { named } from './parts/names-of-parts.js';
import { withNamesOfToday } from './history/names-of-today.js';
import { titlesIn, type TitleOf } from './history/titles.js';

@ApiTags('cases')
@Controller('cases/:id')
export class CaseFileController {
  constructor(
    private readonly bus: QueryBus,
    private readonly people: PeopleOnFile,
    private readonly access: CaseAccess,
    private readonly steps: OpenSteps,
    private readonly present: PresentNames,
  ) {}

  @Get()
  @May('read-case')
  @Reads('The case with its whole history in words', CaseFileDto)
  async read(
    @Param() { id }: CaseAddress,
    @AskedBy() actor: Actor,
    @Headers('accept-language') wanted: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseFileDto> {
    const file = await this.file(id);
    const found = this.access.requireAfter(actor, 'read-case', file.history);
    reply.header('ETag', etagOf(file.revision));
    const language = languageOf(wanted);
    const titleOf = titlesIn(file.history);
    const events = await this.present.in(file.history);
    const told = toDto(file, found.rules, language);
    const people = [...file.history.map(({ data }) => data), ...told.comments, ...told.attachments];
    const nameOf = await this.people.namesOf(
      people.map(({ by }) => by),
      language,
    );
    const history = events.map((event) => entry(event, language, { titleOf, nameOf }));
    const [comments, attachments] = [signed(told.comments, nameOf), signed(told.attachments, nameOf)];
    const may = named(await this.steps.of(actor, id, found), file);
    return this.present.in({ ...told, ...(await this.people.residentsOn(file)), comments, attachments, may, history });
  }

  private async file(id: CaseId): Promise<CaseFile> {
    const file = await this.bus.execute(new CaseFileQuery(id));
    if (!file) throw new CaseNotFound();
    return file;
  }
}

type Called = Readonly<{ titleOf: TitleOf; nameOf: NameOf }>;

const entry = (event: CaseFile['history'][number], language: Language, { titleOf, nameOf }: Called): EntryDto => {
  const { revision, type, data, recordedAt, metadata } = event;
  return {
    revision,
    type,
    words: withNamesOfToday(event, (one) => inWords(one, titleOf))[language],
    by: nameOf(data.by),
    at: data.at,
    recordedAt,
    ...(metadata.source && metadata.sourceKey ? { source: metadata.source } : {}), // what was imported has a key there
  };
};
