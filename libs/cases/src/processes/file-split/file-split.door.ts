import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { upcast, type EventStore, type Request } from '@crosswalk/event-sourcing';
import { EVENT_STORE } from '@crosswalk/event-store';
import type { CaseEvent, CaseFiled } from '../../case/events.js';
import { caseStream, type CaseId } from '../../case/ids.js';
import { caseUpcasters } from '../../case/upcasters.js';
import { FilePartCommand } from '../../commands/file-part/file-part.command.js';
import { CaseDoor } from '../case-door.js';
import { fileSplit, type FilePart } from './file-split.process.js';

@Injectable()
export class FileSplitDoor extends CaseDoor<FilePart> {
  protected readonly process = fileSplit;

  constructor(
    private readonly bus: CommandBus,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {
    super();
  }

  /** Files the part where the whole was filed: same procedure, same community, same source. */
  protected override async send({ of, split }: FilePart, request: Request): Promise<unknown> {
    const { number, procedure, community, subdistrict, source } = await this.filingOf(of);
    const { into, part, by, at } = split;
    const message = {
      ...part,
      number: into.number,
      procedure,
      community,
      ...(subdistrict ? { subdistrict } : {}),
      source,
      partOf: { id: of, number },
      by,
      at,
    };
    return this.bus.execute(new FilePartCommand(into.id, message, request));
  }

  private async filingOf(id: CaseId): Promise<CaseFiled['data']> {
    const [first] = await this.store.readStream(caseStream(id), { limit: 1 });
    const filed = first && upcast<CaseEvent>(caseUpcasters, first);
    if (filed?.type !== 'CaseFiled') throw new Error(`Case ${id} was split and never filed`);
    return filed.data;
  }
}
