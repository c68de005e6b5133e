import { coordinator } from '../../cast/people.js';
import { dayOf } from '../../story/moment.js';
import { campaignOf } from '../lists.js';
import { idOf, type ProblemTale } from './problem-tale.js';

/** What can happen before anybody claims. */
export type Entrance = Readonly<{
  /** Its community has to add something first. */
  returned?: boolean;
  /** Listed by its subdistrict, and raised to the district later. */
  raised?: boolean;
  /** Listed by its subdistrict, and settled from there. */
  local?: boolean;
  /** Put on the list of its community by the community itself, where it has one. */
  invited?: boolean;
}>;

/** Sent back for more, and filed again unless that is where the story ends. */
export const sendBack = (tale: ProblemTale, { answered = true } = {}): void => {
  tale.wait(tale.random.between(1, 3));
  tale.ask(tale.subdistrict, 'return', { reason: '请补充具体位置的照片和涉及户数' });
  if (!answered) return;
  tale.wait(tale.random.between(1, 4));
  tale.ask(tale.community, 'refiling', { note: '已补充位置说明和涉及户数' });
};

/** Put on a list: of the district, or of the subdistrict and then raised. */
export const list = (tale: ProblemTale, { returned = false, raised = false, local = false }: Entrance): void => {
  if (returned) sendBack(tale);
  tale.wait(tale.random.between(1, 4));
  const district = campaignOf('district', tale.now.day);
  if (!raised && !local) {
    tale.ask(coordinator, 'listing', { list: district.id });
    return;
  }
  const own = campaignOf('subdistrict', tale.now.day, tale.where.community);
  tale.ask(tale.subdistrict, 'listing', { list: own.id });
  if (local) return;
  tale.wait(tale.random.between(4, 9));
  const higher = campaignOf('district', tale.now.day);
  tale.ask(tale.subdistrict, 'raising', { list: higher.id, reason: '涉及多个区级部门，街道无法协调' });
};

/** The coordinator whistles for the departments. */
export const invite = (tale: ProblemTale): void => {
  tale.wait(tale.random.between(0, 2));
  const departments = tale.everyone.map(idOf);
  const answerBy = dayOf(tale.now.day + 4);
  tale.ask(coordinator, 'invitations', { departments, answerBy, note: '请于两个工作日内回复是否领办' });
};
