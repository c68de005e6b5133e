import { Injectable } from '@nestjs/common';
import { Filing, type Told } from '@crosswalk/cases';
import type { Asked } from '@crosswalk/http';
import type { VisitRequest } from '../round/events.js';
import { roundName, type Opening } from '../round/state.js';
import type { VisitId } from '../round/ids.js';

/** What somebody asks for; where it is, only when the address is not just the door. */
export type ToldRequest = Omit<Told, 'community' | 'source' | 'visit' | 'place' | 'description'> &
  Readonly<{ description?: string; place?: Told['place']; door?: string }>;

/** Lets into a round only what can be filed as a case. */
@Injectable()
export class SoundRequests {
  constructor(private readonly filing: Filing) {}

  /** The request as the round keeps it. @throws CaseRejected what filing it would be refused for */
  async of(
    { door, ...told }: ToldRequest,
    { id, round, asked }: Readonly<{ id: VisitId; round: Opening; asked: Asked }>,
  ): Promise<VisitRequest> {
    const { description = told.title, place = { address: placeOf(round, door) } } = told;
    const visit = { id, name: roundName(round) };
    const at = { community: round.community.id, source: 'visit' as const, visit };
    const { procedure, title, category, urgency, affected, answers } = await this.filing.of(
      { ...told, description, place, ...at },
      asked,
    );
    return {
      procedure,
      title,
      description,
      category,
      place,
      urgency,
      ...(affected === undefined ? {} : { affected }),
      ...(answers === undefined ? {} : { answers }),
    };
  }
}

const placeOf = ({ community }: Opening, door: string | undefined): string =>
  door === undefined ? community.name : `${community.name} ${door}`;
