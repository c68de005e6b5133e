import { Injectable } from '@nestjs/common';
import { PersonNames, type Language } from '@crosswalk/http';
import { Residents } from '@crosswalk/residents';
import { RESIDENT_BY_CODE, type ResidentId } from '../../case/ids.js';
import type { CaseFile } from './case-file.projection.js';

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

  /** What people added, under their names. */
  signed<One extends { by: string }>(all: readonly One[], language: Language): Promise<One[]> {
    return Promise.all(all.map(async (one) => ({ ...one, by: await this.nameOf(one.by, language) })));
  }

  async nameOf(person: string, language: Language): Promise<string> {
    if (person === RESIDENT_BY_CODE) return { zh: '居民', en: 'The resident' }[language];
    const name = await this.names.nameOf(person);
    return name?.[language] ?? person;
  }
}
