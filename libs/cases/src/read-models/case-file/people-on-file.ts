import { Injectable } from '@nestjs/common';
import { PersonNames, type Language } from '@crosswalk/http';
import { Residents } from '@crosswalk/residents';
import { RESIDENT_BY_CODE, type ResidentId } from '../../case/ids.js';
import type { CaseFile } from './case-file.projection.js';

/** What somebody is called. */
export type NameOf = (person: string) => string;

/** What people added, under their names. */
export const signed = <One extends { by: string }>(all: readonly One[], nameOf: NameOf): One[] =>
  all.map((one) => ({ ...one, by: nameOf(one.by) }));

/** Who is on a case file: those who did something by their names, residents unnamed. */
@Injectable()
export class PeopleOnFile {
  constructor(
    private readonly names: PersonNames,
    private readonly residents: Residents,
  ) {}

  /** Whose concern it is, unnamed. */
  async residentsOn({ resident, affectedResidents }: CaseFile) {
    const marked = async (id: ResidentId) => ({ id, erased: await this.residents.isErased(id) });
    return {
      ...(resident === undefined ? {} : { resident: await marked(resident) }),
      affectedResidents: await Promise.all(affectedResidents.map(marked)),
    };
  }

  /** What those are called who did something, each asked for once, however much they did. */
  async namesOf(people: readonly string[], language: Language): Promise<NameOf> {
    const all = [...new Set(people)];
    const names = await Promise.all(all.map((person) => this.nameOf(person, language)));
    const named = new Map(all.map((person, place) => [person, names[place]]));
    return (person) => named.get(person) ?? person;
  }

  private async nameOf(person: string, language: Language): Promise<string> {
    if (person === RESIDENT_BY_CODE) return { zh: '居民', en: 'The resident' }[language];
    const name = await this.names.nameOf(person);
    return name?.[language] ?? person;
  }
}
