import { attachmentIdOf } from '@crosswalk/attachments';
import { caseIdOf, type CaseId } from '@crosswalk/cases';
import { commandIdOf } from '@crosswalk/event-sourcing';
import type { Actor } from '@crosswalk/http';
import { createHash } from 'node:crypto';
import { communityUnit } from '../cast/places.js';
import type { Resident } from '../cast/residents.js';
import type { Whereabouts } from '../cast/whereabouts.js';
import { Tale, type Begun } from '../story/tale.js';
import type { Topic } from '../topics/topic.js';
import { paper } from './paper.js';

export type Filing = Readonly<{
  by: Actor;
  procedure: string;
  topic: Topic;
  where: Whereabouts;
  source: string;
  urgency?: string | undefined;
  affected?: number | undefined;
  resident?: Resident | undefined;
}>;

/** The story of one case. */
export class CaseTale extends Tale {
  readonly id: CaseId;
  readonly title: string;
  readonly where: Whereabouts;

  constructor(begun: Begun, { by, procedure, topic, where, source, urgency, affected, resident }: Filing) {
    super(begun);
    this.where = where;
    this.title = placed(topic.title, where);
    this.id = caseIdOf(commandIdOf(by.id, `${begun.name}/1`));
    const { category, description, answers } = topic;
    const body = {
      procedure,
      title: this.title,
      description: placed(description, where),
      category,
      ...(answers ? { answers } : {}),
      place: where.place,
      community: communityUnit(where.community).id,
      source,
      ...(urgency === undefined ? {} : { urgency }),
      ...(affected === undefined ? {} : { affected }),
      ...(resident ? { resident } : {}),
    };
    this.tell({ by, path: 'cases', body });
  }

  /** A request about this case. @returns the id of its command */
  ask(by: Actor, step: string, body: object = {}): string {
    return this.tell({ by, path: `cases/${this.id}/${step}`, body });
  }

  /** Attaches a paper about it, such as a record of acceptance. @returns the id of the attachment */
  attach(by: Actor, called: string): string {
    const bytes = paper([called, this.title, this.where.place.address]);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const file = { name: `${called}.pdf`, bytes };
    return attachmentIdOf(this.tell({ by, path: `cases/${this.id}/attachments`, file }), sha256);
  }
}

/** A text with its place put in. */
export const placed = (text: string, { street, estate, community }: Whereabouts): string =>
  text.replaceAll('{street}', street).replaceAll('{estate}', estate).replaceAll('{community}', community);
