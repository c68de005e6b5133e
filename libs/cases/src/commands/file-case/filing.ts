import { Injectable } from '@nestjs/common';
import type { Asked } from '@crosswalk/http';
import { Units } from '@crosswalk/organisation';
import type { Answers } from '@crosswalk/procedures';
import type { Place, Source, UnitRef, Urgency, VisitRef } from '../../case/events.js';
import { refusalToFile } from '../../case/may.policy.js';
import { type KnownOf, requireNobodyIn } from '../../case/personal.decision.js';
import { CaseRejected } from '../../case/rejections.js';
import { requireSoundAnswers } from '../../desk/answers.js';
import { askerOf, doneBy, said, unitRef } from '../../desk/asked.js';
import { Procedures } from '../../desk/procedures.js';
import type { FileCase } from './file-case.decision.js';

/** What somebody tells. `procedure`: its name; `community`: its id, the own one of whoever tells when absent. */
export type Told = Readonly<{
  procedure?: string;
  title: string;
  description: string;
  category: string;
  answers?: Answers;
  place: Place;
  community?: string;
  source: Source;
  visit?: VisitRef;
  urgency?: Urgency;
  affected?: number;
  /** Whose concern it is; looked for in the texts, and not part of the case. */
  resident?: KnownOf;
}>;

/** Turns what somebody tells into a case to file: for the counter and for visits. */
@Injectable()
export class Filing {
  constructor(
    private readonly units: Units,
    private readonly procedures: Procedures,
  ) {}

  /** The case to file, under the newest version of its procedure. @throws CaseRejected, UnitRejected */
  async of(told: Told, asked: Asked): Promise<Omit<FileCase, 'number'>> {
    const { procedure, community, urgency = 'ordinary', answers, affected, visit, resident, ...rest } = told;
    const rules = this.procedures.newest(procedure);
    const whereabouts = await this.whereabouts(community, asked);
    const refused = refusalToFile(askerOf(asked.actor), whereabouts, rules);
    if (refused) throw refused;
    requireSoundAnswers(rules, told);
    requireNobodyIn({ ...rest, answers }, resident && [resident]);
    return {
      procedure: { name: rules.name, version: rules.version },
      ...rest,
      community: whereabouts.community,
      urgency,
      ...said({ subdistrict: whereabouts.subdistrict, answers, affected, visit }),
      ...doneBy(asked),
    };
  }

  private async whereabouts(
    wanted: string | undefined,
    { actor }: Asked,
  ): Promise<{ community: UnitRef; subdistrict: UnitRef | undefined }> {
    const own = actor.role === 'community-staff' ? actor.unit?.id : undefined;
    const id = wanted ?? own;
    if (id === undefined) throw new CaseRejected('community-missing');

    const community = await this.units.named(id, { kind: 'community', field: 'community' });
    const parent = community.parent === undefined ? undefined : await this.units.find(community.parent);
    return {
      community: unitRef(community),
      subdistrict: parent?.kind === 'subdistrict' ? unitRef(parent) : undefined,
    };
  }
}
