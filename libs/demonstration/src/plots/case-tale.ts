import { attachmentIdOf } from '@crosswalk/attachments';
import { caseIdOf, type CaseId } from '@crosswalk/cases';
import { commandIdOf } from '@crosswalk/event-sourcing';
import type { Actor } from '@crosswalk/http';
import { createHash } from 'node:crypto';
import { communityUnit } from '../cast/places.js';
import type { Resident } from '../cast/residents.js';
import type { Whereabouts } from '../cast/whereabouts.js';
import { pictureOf } from '../pictures/picture.js';
import { Random } from '../story/random.js';
import type { Brought } from '../story/step.js';
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
  readonly #category: string;
  #pictured: number | undefined;

  constructor(begun: Begun, { by, procedure, topic, where, source, urgency, affected, resident }: Filing) {
    super(begun);
    this.where = where;
    this.#category = topic.category;
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
    return this.#bring(by, { name: `${called}.pdf`, bytes: paper([called, this.title, this.where.place.address]) });
  }

  /** Attaches a picture of how it is. @returns the id of the attachment */
  picture(by: Actor): string {
    this.#pictured = this.random.between(1, 1e9);
    return this.#show(by, { called: '现场照片', seed: this.#pictured, done: false });
  }

  /** Attaches one of the same place when it is done, where there is one of before. @returns the ids of attachments */
  pictureDone(by: Actor): readonly string[] {
    return this.#pictured === undefined
      ? []
      : [this.#show(by, { called: '完工照片', seed: this.#pictured, done: true })];
  }

  #show(by: Actor, { called, seed, done }: Readonly<{ called: string; seed: number; done: boolean }>): string {
    const bytes = pictureOf(this.#category, new Random(seed), done);
    return this.#bring(by, { name: `${called}.png`, bytes }, { caption: `${called}：${this.title}` });
  }

  #bring(by: Actor, file: Brought, body: object = {}): string {
    const sha256 = createHash('sha256').update(file.bytes).digest('hex');
    return attachmentIdOf(this.tell({ by, path: `cases/${this.id}/attachments`, body, file }), sha256);
  }
}

/** A text with its place put in. */
export const placed = (text: string, { street, estate, community }: Whereabouts): string =>
  text.replaceAll('{street}', street).replaceAll('{estate}', estate).replaceAll('{community}', community);
