import { communityStaff, coordinator, departmentHeads, departmentStaff, members } from '../cast/people.js';
import { unit, type DepartmentName } from '../cast/units.js';
import { residentAt } from '../cast/residents.js';
import type { Whereabouts } from '../cast/whereabouts.js';
import { dayOf } from '../story/moment.js';
import type { Begun } from '../story/tale.js';
import type { PlainTopic } from '../topics/topic.js';
import { CaseTale } from './case-tale.js';
import { CONTACTS } from './problem/claiming.js';
import { providerOf } from './offers.js';

/** What can happen to a request that one unit meets. */
export type PlainTwists = Readonly<{
  /** Where it stops. */
  stops?: 'filed' | 'claimed' | 'resolved';
  /** Handed back by whoever took it, and taken again. */
  handedBack?: boolean;
  /** Not delivered at first. */
  notDone?: boolean;
  /** Slower than it should be. */
  slow?: boolean;
}>;

const SOURCES = ['visit', 'walk-in', 'hotline', 'online'];

const filed = (procedure: string, begun: Begun, topic: PlainTopic, where: Whereabouts): CaseTale => {
  const { random } = begun;
  const affected = topic.affected && random.between(...topic.affected);
  const by = communityStaff[where.community];
  const source = random.one(SOURCES);
  const resident = procedure === 'enterprise-request' ? undefined : residentAt(where.estate, random);
  return new CaseTale(begun, { by, procedure, topic, where, source, affected, resident });
};

const rate = (tale: CaseTale, contentment: number): void => {
  tale.wait(tale.random.between(0, 3));
  const satisfied = tale.random.happens(contentment) ? 'satisfied' : tale.random.happens(0.75) ? 'fairly' : 'not';
  const solved = satisfied === 'not' ? 'partly' : 'solved';
  tale.ask(communityStaff[tale.where.community], 'confirmation', { solved, satisfied });
};

type Provided = Readonly<{ begun: Begun; topic: PlainTopic; where: Whereabouts; twists: PlainTwists }>;

/** An order of residents or an errand: filed, taken by whoever offers it, done, rated. */
export const tellProvided = (
  procedure: 'service-order' | 'errand',
  { begun, topic, where, twists }: Provided,
): CaseTale => {
  const tale = filed(procedure, begun, topic, where);
  const { stops, handedBack = false, notDone = false, slow = false } = twists;
  if (stops === 'filed') return tale;
  const by = members[providerOf(procedure, topic.category, where.community)];
  const wait = (least: number, most: number) => tale.wait(tale.random.between(least, most) * (slow ? 3 : 1));
  wait(0, 1);
  tale.ask(by, 'claims', { promisedFor: dayOf(tale.now.day + 6), note: '已接单，会先电话联系' });
  if (handedBack && by.unit && procedure === 'service-order') {
    tale.ask(by, 'release-request', { reason: '当天人手不足，申请退单' });
    tale.wait(1);
    tale.ask(coordinator, 'release-grant', { department: by.unit.id, reason: '同意，改期再接' });
    wait(1, 2);
    tale.ask(by, 'claims', { promisedFor: dayOf(tale.now.day + 7), note: '已调配人手' });
  }
  if (stops === 'claimed') return tale;
  wait(1, 4);
  const done = (outcome: string): void => {
    const evidence = procedure === 'service-order' ? [tale.attach(by, '服务签收单')] : [];
    tale.ask(by, 'resolution', { outcome, evidence });
  };
  done(topic.outcome);
  if (stops === 'resolved') return tale;
  if (notDone) {
    tale.wait(1);
    tale.ask(communityStaff[where.community], 'refusal', { reason: '老人说还有一项没有办好', satisfied: 'fairly' });
    wait(1, 2);
    done(`再次上门，${topic.outcome}`);
  }
  rate(tale, procedure === 'errand' ? 0.93 : 0.84);
  return tale;
};

type Enterprise = Readonly<{
  begun: Begun;
  topic: PlainTopic;
  where: Whereabouts;
  twists: PlainTwists & Readonly<{ support?: DepartmentName; assigned?: boolean; extension?: boolean }>;
}>;

/** What a company asks of the service desk. */
export const tellEnterprise = ({ begun, topic, where, twists }: Enterprise): CaseTale => {
  const tale = filed('enterprise-request', begun, topic, where);
  const lead: DepartmentName = '企业服务中心';
  const { stops, support, assigned = false, extension = false, slow = false } = twists;
  if (stops === 'filed') return tale;
  tale.wait(tale.random.between(0, 2));
  const promisedFor = dayOf(tale.now.day + 12);
  const department = unit('department', lead).id;
  if (assigned) tale.ask(coordinator, 'assignments', { department, reason: '涉及政策兑现，请专窗办理', promisedFor });
  else tale.ask(departmentStaff[lead], 'claims', { promisedFor, contact: CONTACTS[lead] });
  if (support) tale.ask(departmentStaff[support], 'claims', { role: 'support', promisedFor });
  if (extension) {
    tale.wait(2);
    tale.ask(departmentHeads[lead], 'extension-request', { days: 10, reason: '须与银行和主管部门会商' });
    tale.wait(1);
    tale.ask(coordinator, 'extension-grant', { department, days: 10 });
  }
  if (stops === 'claimed') return tale;
  tale.wait(tale.random.between(3, 9) * (slow ? 3 : 1));
  const evidence = tale.attach(departmentStaff[lead], '答复单');
  tale.ask(departmentStaff[lead], 'resolution', { outcome: topic.outcome, evidence: [evidence] });
  if (stops !== 'resolved') rate(tale, 0.92);
  return tale;
};
