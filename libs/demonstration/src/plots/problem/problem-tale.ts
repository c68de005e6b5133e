import type { Actor } from '@crosswalk/http';
import { communityStaff, coordinator, departmentHeads, departmentStaff, subdistrictStaff } from '../../cast/people.js';
import { subdistrictOf } from '../../cast/places.js';
import { unit, type DepartmentName } from '../../cast/units.js';
import { residentAt } from '../../cast/residents.js';
import type { Whereabouts } from '../../cast/whereabouts.js';
import { CaseTale, placed } from '../case-tale.js';
import type { Begun } from '../../story/tale.js';
import type { ProblemTopic } from '../../topics/topic.js';

// How long the departments take, against each other.
const PACE: Readonly<Record<DepartmentName, number>> = {
  交警大队: 0.75,
  城管局: 0.9,
  住建局: 1.45,
  民政局: 1,
  卫健局: 0.85,
  教育局: 1.1,
  电力公司: 0.7,
  水务公司: 1.25,
  企业服务中心: 0.6,
};

const SOURCES = ['visit', 'visit', 'visit', 'hotline', 'walk-in', 'deliberation', 'online'];

/** The story of a problem across departments, and who is in it. */
export class ProblemTale extends CaseTale {
  readonly topic: ProblemTopic;
  #lead: DepartmentName;

  constructor(begun: Begun, topic: ProblemTopic, where: Whereabouts) {
    const { random } = begun;
    const { urgency } = topic;
    const by = communityStaff[where.community];
    const affected = random.between(...topic.affected);
    const source = random.one(SOURCES);
    const resident = random.happens(0.6) ? residentAt(where.estate, random) : undefined;
    super(begun, { by, procedure: 'problem', topic, where, source, urgency, affected, resident });
    this.topic = topic;
    this.#lead = topic.lead;
  }

  get lead(): DepartmentName {
    return this.#lead;
  }

  get supports(): readonly DepartmentName[] {
    return [this.topic.lead, ...this.topic.supports].filter((name) => name !== this.#lead);
  }

  /** The lead goes to one of the supporters. */
  passLead(to: DepartmentName): void {
    this.#lead = to;
  }

  get community(): Actor {
    return communityStaff[this.where.community];
  }

  get coordinator(): Actor {
    return coordinator;
  }

  get subdistrict(): Actor {
    return subdistrictStaff[subdistrictOf(this.where.community)];
  }

  get everyone(): readonly DepartmentName[] {
    return [this.lead, ...this.supports];
  }

  staff(name: DepartmentName = this.lead): Actor {
    return departmentStaff[name];
  }

  head(name: DepartmentName = this.lead): Actor {
    return departmentHeads[name];
  }

  /** Lets about so many days pass, as quick as the lead is. */
  take(least: number, most: number): this {
    this.wait(Math.max(1, Math.round(this.random.between(least, most) * PACE[this.lead])));
    return this;
  }

  say(text: string): string {
    return placed(text, this.where);
  }
}

export const idOf = (name: DepartmentName): string => unit('department', name).id;
