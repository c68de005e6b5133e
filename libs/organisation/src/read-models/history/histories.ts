import { Inject, Injectable } from '@nestjs/common';
import { upcast, type EventStore, type RecordedEvent } from '@crosswalk/event-sourcing';
import { EVENT_STORE } from '@crosswalk/event-store';
import { PersonNames, type Language, type Words } from '@crosswalk/http';
import { personNotThere, unitNotThere } from '../../desk/not-there.js';
import type { Seen } from '../../desk/overseeing.js';
import type { PersonEvent } from '../../person/events.js';
import { personStream, type PersonId } from '../../person/ids.js';
import { personUpcasters } from '../../person/upcasters.js';
import { OrganisationSnapshot } from '../../snapshot/organisation-snapshot.js';
import type { UnitEvent } from '../../unit/events.js';
import { unitStream, type UnitId } from '../../unit/ids.js';
import { unitUpcasters } from '../../unit/upcasters.js';
import type { EntryOfOrganisationDto } from './history.dto.js';
import { lifeInWords } from './person-in-words.js';
import { unitInWords } from './unit-in-words.js';

type Told = Readonly<{ event: (UnitEvent | PersonEvent) & RecordedEvent; words: Words }>;

/** What became of units and people, and who did it: history pages, which read the streams themselves. */
@Injectable()
export class Histories {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly snapshot: OrganisationSnapshot,
    private readonly names: PersonNames,
  ) {}

  /** All that happened to a unit, and what was merged into it. @throws UnitRejected when it is not there to be seen */
  async ofUnit(id: UnitId, seen: Seen, language: Language): Promise<EntryOfOrganisationDto[]> {
    const organisation = await this.snapshot.catchUp();
    if (!organisation.unit(id) || seen?.has(id) === false) throw unitNotThere();
    const gone = organisation
      .allUnits()
      .flatMap(([former, { end }]) => (end?.how === 'merged' && end.into.id === id ? [former] : []));
    const own = await this.eventsOf(id);
    const others = await Promise.all(gone.map((former) => this.eventsOf(former)));
    const events = [...own, ...others.flat().filter(({ type }) => type === 'UnitMerged')];
    const nameOf = (unit: UnitId): string | undefined => organisation.unit(organisation.present(unit))?.name;
    return this.entries(
      events
        .toSorted((a, b) => Date.parse(a.recordedAt) - Date.parse(b.recordedAt))
        .map((event) => ({ event, words: unitInWords(event, nameOf) })),
      language,
    );
  }

  /** All that happened to a person. @throws PersonRejected when they are not there to be seen */
  async ofPerson(id: PersonId, seen: Seen, language: Language): Promise<EntryOfOrganisationDto[]> {
    const events = (await this.store.readStream(personStream(id))).map((event) =>
      upcast<PersonEvent>(personUpcasters, event),
    );
    const there = events.length > 0 && (seen === undefined || unitsIn(events).some((unit) => seen.has(unit)));
    if (!there) throw personNotThere();
    return this.entries(lifeInWords(events), language);
  }

  private async eventsOf(unit: UnitId): Promise<readonly (UnitEvent & RecordedEvent)[]> {
    return (await this.store.readStream(unitStream(unit))).map((event) => upcast<UnitEvent>(unitUpcasters, event));
  }

  private entries(told: readonly Told[], language: Language): Promise<EntryOfOrganisationDto[]> {
    return Promise.all(
      told.map(async ({ event: { id, type, data, recordedAt }, words }) => ({
        id,
        type,
        words: words[language],
        by: await this.nameOf(data.by, language),
        at: data.at,
        recordedAt,
      })),
    );
  }

  private async nameOf(actor: string, language: Language): Promise<string> {
    const name = OURSELVES[actor] ?? (await this.names.nameOf(actor));
    return name?.[language] ?? actor;
  }
}

/** Who is no person and no token, and acts all the same. */
const OURSELVES: Readonly<Record<string, Words>> = {
  crosswalk: { zh: '系统初始设置', en: 'the first set-up' },
  'command-line': { zh: '命令行', en: 'the command line' },
};

const unitsIn = (events: readonly PersonEvent[]): readonly UnitId[] =>
  events.flatMap((event) => {
    if (event.type === 'PostGiven') return [event.data.unit.id];
    return event.type === 'PostMoved' ? [event.data.to.id] : [];
  });
