import { Inject, Injectable } from '@nestjs/common';
import { caseIdOf, CaseRejected, translateCaseRejection } from '@crosswalk/cases';
import type { Asked } from '@crosswalk/http';
import type { ToldResident } from '@crosswalk/residents';
import { KNOWN_PROCEDURES, type KnownProcedures } from '@crosswalk/procedures';
import type { SheetRow } from '../commands/take-sheet/take-sheet.decision.js';
import type { HouseholdVisited, RequestTaken } from '../round/events.js';
import { filingOf, type VisitId } from '../round/ids.js';
import type { Opening } from '../round/state.js';
import { COLUMNS, type Column } from '../sheet/columns.js';
import type { Fault } from '../sheet/faults.js';
import type { Entry, ToldAtDoor } from '../sheet/read-row.js';
import { readSheet, type Sheet } from '../sheet/read-sheet.js';
import { SoundRequests } from './sound-requests.js';

type Place = Readonly<{ id: VisitId; round: Opening; asked: Asked }>;

/** A sheet with the rows that can be taken, by the number of each. `residents`: whose request it is, by its case. */
export type ReadSheet = Readonly<{
  sheet: Sheet;
  rows: ReadonlyMap<number, SheetRow>;
  residents: ReadonlyMap<string, ToldResident>;
  faults: readonly Fault[];
}>;

/** Turns a sheet into what it says of a round. */
@Injectable()
export class SheetRows {
  constructor(
    private readonly requests: SoundRequests,
    @Inject(KNOWN_PROCEDURES) private readonly procedures: KnownProcedures,
  ) {}

  /** @throws VisitRejected when the file is no sheet of visits */
  async of(bytes: Buffer, place: Place): Promise<ReadSheet> {
    const { round, asked } = place;
    const sheet = await readSheet(bytes, { from: round.from, now: asked.at, procedures: this.procedures });
    const rows = new Map<number, SheetRow>();
    const residents = new Map<string, ToldResident>();
    const faults = [...sheet.faults];
    for (const entry of sheet.entries) {
      const row = await this.row(entry, place).catch((error: unknown) => faultOf(entry, error));
      if ('code' in row) {
        faults.push(row);
        continue;
      }
      rows.set(entry.row, row);
      if (row.request && entry.told?.resident) residents.set(row.request.case, entry.told.resident);
    }
    return { sheet, rows, residents, faults: faults.toSorted((a, b) => a.row - b.row) };
  }

  private async row(entry: Entry, place: Place): Promise<SheetRow> {
    const { key, told } = entry;
    const household = householdIn(entry, place.asked);
    return {
      key,
      ...(household ? { household } : {}),
      ...(told ? { request: await this.request(entry, told, place) } : {}),
    };
  }

  private async request(
    { key, at, door }: Entry,
    { address, ...told }: ToldAtDoor,
    { id, round, asked }: Place,
  ): Promise<Omit<RequestTaken['data'], 'row'>> {
    const atDoor = door === undefined ? {} : { door };
    const sound = { ...told, ...atDoor, ...(address === undefined ? {} : { place: { address } }) };
    const request = await this.requests.of(sound, { id, round, asked: { ...asked, at } });
    const filing = filingOf(id, key);
    return { case: caseIdOf(filing), filing, ...atDoor, request, by: asked.actor.id, at };
  }
}

const householdIn = (
  { at, door, outcome, note }: Entry,
  { actor }: Asked,
): Omit<HouseholdVisited['data'], 'row'> | undefined =>
  door === undefined || outcome === undefined
    ? undefined
    : { door, outcome, ...(note === undefined ? {} : { note }), by: actor.id, at };

/** What filing would be refused for, as a fault of the row. @throws anything else */
const faultOf = ({ row }: Entry, error: unknown): Fault => {
  const translated = error instanceof CaseRejected ? translateCaseRejection(error) : undefined;
  if (!translated) throw error;
  const { problem, details = {}, field = '' } = translated;
  const { code, ...words } = problem;
  return { row, code, words, details, ...(field in COLUMNS ? { column: field as Column } : {}) };
};
