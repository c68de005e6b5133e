import { Controller, Headers, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { TakesFile, Uploaded, type Upload } from '@crosswalk/attachments';
import { type Asked, Asking, languageOf, Writes, written } from '@crosswalk/http';
import { AllowedTo } from '@crosswalk/identity';
import { askerOf } from '../../desk/asked.js';
import { RoundAddress } from '../../desk/round-address.js';
import { SheetRows } from '../../desk/sheet-rows.js';
import { requireTheirs } from '../../round/guards.decision.js';
import { Rounds } from '../../rounds.js';
import { TakeSheetCommand } from './take-sheet.command.js';
import { reportOf, SheetTakenDto } from './take-sheet.dto.js';

@ApiTags('visits')
@Controller('visits/:id/sheet')
export class TakeSheetController {
  constructor(
    private readonly bus: CommandBus,
    private readonly rounds: Rounds,
    private readonly rows: SheetRows,
  ) {}

  @Post()
  @AllowedTo('community-staff', 'subdistrict-staff')
  @TakesFile()
  @Writes('Take a sheet of visits and requests, XLSX or CSV: what cannot be taken is told row by row', SheetTakenDto)
  async take(
    @Param() { id }: RoundAddress,
    @Uploaded() { bytes }: Upload,
    @Asking() asked: Asked,
    @Headers('accept-language') language: string | undefined,
  ) {
    const round = await this.rounds.named(id);
    const asker = askerOf(asked);
    requireTheirs(asker, round);
    const read = await this.rows.of(bytes, { id, round, asked });
    const message = { rows: [...read.rows.values()], asker, now: asked.at };
    // A digest of the file itself could be tried until a name and a number fit.
    const metadata = { ...asked.request.metadata, fingerprint: read.sheet.digest };
    const command = new TakeSheetCommand(id, message, { ...asked.request, metadata }, read.residents);
    const taken = await this.bus.execute(command);
    return written(taken, { id, ...reportOf(read, taken, languageOf(language)) });
  }
}
