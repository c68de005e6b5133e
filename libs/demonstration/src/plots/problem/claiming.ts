import { coordinator } from '../../cast/people.js';
import type { DepartmentName } from '../../cast/units.js';
import { dayOf } from '../../story/moment.js';
import { idOf, type ProblemTale } from './problem-tale.js';

/** What can happen while it is claimed. */
export type Claiming = Readonly<{
  /** Nobody claims, so the coordinator assigns. */
  assigned?: boolean;
  /** A supporter wants to be released: granted or refused. */
  release?: 'granted' | 'refused' | 'open';
  /** Somebody else leads from then on. */
  handedOver?: boolean;
  /** Days that the lead promises to take. */
  promise?: number;
}>;

export const CONTACTS: Readonly<Record<DepartmentName, string>> = {
  交警大队: '秩序中队值班室',
  城管局: '市政养护科',
  住建局: '物业与房屋安全科',
  民政局: '养老服务科',
  卫健局: '基层卫生科',
  教育局: '学前与安全科',
  电力公司: '望江供电所',
  水务公司: '管网抢修所',
  企业服务中心: '企业服务专窗',
};

/** One leads, the others support, each in their own time. */
export const claim = (tale: ProblemTale, { assigned = false, promise }: Claiming): void => {
  tale.wait(tale.random.between(assigned ? 4 : 0, assigned ? 7 : 2));
  const promisedFor = dayOf(tale.now.day + (promise ?? tale.random.between(40, 80)));
  if (assigned) {
    const reason = '逾期无人领办，由专班兜底派单';
    tale.ask(coordinator, 'assignments', { department: idOf(tale.lead), reason, promisedFor });
  } else {
    const contact = CONTACTS[tale.lead];
    tale.ask(tale.staff(), 'claims', { role: 'lead', promisedFor, contact, note: '已领办，将牵头组织踏勘' });
  }
  for (const name of tale.supports) {
    tale.wait(tale.random.between(0, 1));
    tale.ask(tale.staff(name), 'claims', { role: 'support', promisedFor, contact: CONTACTS[name] });
  }
};

/** A supporter thinks that this is not theirs. */
export const disputeRelease = (tale: ProblemTale, outcome: 'granted' | 'refused' | 'open'): void => {
  const name = tale.supports.at(-1);
  if (name === undefined) return;
  tale.wait(tale.random.between(1, 4));
  tale.ask(tale.head(name), 'release-request', { reason: '经核实不在本单位管养范围，申请退单' });
  if (outcome === 'open') return;
  tale.wait(tale.random.between(1, 3));
  const department = idOf(name);
  if (outcome === 'refused') {
    tale.ask(coordinator, 'release-refusal', { department, reason: '部分设施由你单位养护，请继续协办' });
    return;
  }
  tale.ask(coordinator, 'release-grant', { department, reason: '已核对权属，同意退单' });
  tale.wait(1);
  const reason = '权属复核后仍需参与，重新派单';
  const promisedFor = dayOf(tale.now.day + 60);
  tale.ask(coordinator, 'assignments', { department, role: 'support', reason, promisedFor });
};

/** The first of the supporters leads from now on, and the lead supports. */
export const handOver = (tale: ProblemTale): void => {
  const [to] = tale.supports;
  if (to === undefined) return;
  tale.take(3, 8);
  const reason = '主要工程量在协办单位，移交牵头更便于实施';
  tale.ask(coordinator, 'lead-handover', { to: idOf(to), reason, promisedFor: dayOf(tale.now.day + 50) });
  tale.passLead(to);
};
