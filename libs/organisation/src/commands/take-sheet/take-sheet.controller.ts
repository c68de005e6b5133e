import { Controller, Headers, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { TakesFile, Uploaded, type Upload } from '@crosswalk/attachments';
import { Asking, IntField, languageOf, ListField, TextField, WritesMany, Written, type Asked } from '@crosswalk/http';
import { AllowedTo } from '@crosswalk/identity';
import { dayAt } from '../../desk/asked.js';
import { People } from '../../people.js';
import { OrganisationSnapshot } from '../../snapshot/organisation-snapshot.js';
import { readRows } from '../../sheet/rows.js';
import { takeRows } from '../../sheet/take-rows.js';
import { toldFault } from '../../sheet/told-fault.js';
import { Units } from '../../units.js';

class RowOfOrganisationRefusedDto {
  @TextField({ optional: true, says: 'What the sheet is called; absent in a CSV' }) sheet?: string;
  @IntField({ says: 'Number of the row, as the spreadsheet shows it' }) row!: number;
  @TextField({ optional: true, says: 'Letter of the column', example: 'D' }) column?: string;
  @TextField({ optional: true, says: 'What the column is called', example: '上级' }) heading?: string;
  @TextField({ says: 'For programs; never changes its meaning', example: 'unit-not-found' }) code!: string;
  @TextField({ max: 4000, says: 'For people, in the language asked for' }) detail!: string;
}

class OrganisationSheetTakenDto {
  @IntField({ says: 'Rows below the headings' }) rows!: number;
  @IntField({ says: 'Rows that said something new' }) changed!: number;
  @IntField({ says: 'Rows that said how it is already' }) already!: number;
  @ListField(() => RowOfOrganisationRefusedDto, { says: 'Rows that could not be taken; the others were' })
  refused!: RowOfOrganisationRefusedDto[];
}

@ApiTags('organisation')
@Controller('organisation/sheet')
export class TakeOrganisationSheetController {
  constructor(
    private readonly units: Units,
    private readonly people: People,
    private readonly snapshot: OrganisationSnapshot,
  ) {}

  @Post()
  @AllowedTo('administrator')
  @TakesFile()
  @WritesMany(
    'Take units and people from a workbook or a CSV: what cannot be taken is told row by row',
    OrganisationSheetTakenDto,
  )
  async take(
    @Uploaded() { bytes }: Upload,
    @Asking() { actor, at, request }: Asked,
    @Headers('accept-language') wanted: string | undefined,
  ): Promise<Written<OrganisationSheetTakenDto>> {
    const { units, people, snapshot } = this;
    const language = languageOf(wanted);
    const rows = await readRows(bytes);
    const taking = { units, people, snapshot, by: actor.id, at, today: dayAt(at), request };
    const { faults, position, events, ...counted } = await takeRows(rows, taking);
    const refused = faults.map((fault) => toldFault(fault, language));
    return new Written({ revision: undefined, position, events }, { ...counted, refused });
  }
}
