import { partIdOf, type SurveyId } from '@crosswalk/cases';
import { dayOf, instantOf, workday } from '../../story/moment.js';
import { idOf, type ProblemTale } from './problem-tale.js';

/** What can happen while it is studied. */
export type Studying = Readonly<{
  /** One of those on site sees it otherwise. */
  disagreement?: boolean;
  /** Opinion rounds. */
  rounds?: number;
  /** One verdict comes with a condition. */
  condition?: boolean;
}>;

const NINE = 9 * 60 + 30;

/** Everybody agrees to meet on site. @returns the survey, and the day of it */
export const scheduleSurvey = (tale: ProblemTale): Readonly<{ survey: SurveyId; day: number }> => {
  tale.take(1, 4);
  const day = workday(tale.now.day + tale.random.between(2, 5));
  const commandId = tale.ask(tale.staff(), 'surveys', {
    meetAt: instantOf({ day, minute: NINE }),
    meetingPlace: `${tale.where.place.address}门口`,
    departments: tale.everyone.map(idOf),
    note: '请带好管线图纸和测量工具',
  });
  return { survey: partIdOf<SurveyId>('survey', commandId), day };
};

/** They meet on site and say what they found. */
export const survey = (tale: ProblemTale, { disagreement = false }: Studying): void => {
  const { survey, day } = scheduleSurvey(tale);
  tale.wait(day - tale.now.day + 1);
  const { finding, dispute } = tale.topic;
  const [first, ...rest] = tale.supports;
  const present = tale.everyone.map((name) => ({
    department: idOf(name),
    people: [tale.staff(name).name?.zh ?? name],
  }));
  tale.ask(tale.staff(), `surveys/${survey}/record`, {
    heldAt: instantOf({ day, minute: NINE + 5 }),
    present,
    findings: [
      { department: idOf(tale.lead), finding },
      ...rest.map((name) => ({ department: idOf(name), finding: '现场无妨碍，可以配合实施' })),
    ],
    measurements: [{ what: '涉及路段或立面', value: tale.random.between(8, 180), unit: 'm' }],
    disagreements: first && disagreement ? [{ department: idOf(first), about: dispute }] : [],
  });
  if (first && !disagreement) tale.ask(tale.staff(first), `surveys/${survey}/findings`, { finding: dispute });
};

const CHANNELS = ['door-to-door', 'meeting', 'online', 'poster'];

/** The community asks residents. Left open when `closed` is not wanted. */
export const askResidents = (tale: ProblemTale, round: number, { closed = true } = {}): void => {
  tale.wait(tale.random.between(1, 3));
  const { question, themes } = tale.topic;
  const by = tale.community;
  const closesOn = dayOf(tale.now.day + 10);
  tale.ask(by, 'opinion-rounds', {
    channel: CHANNELS[(round + tale.random.between(0, 3)) % CHANNELS.length],
    question: tale.say(question),
    closesOn,
  });
  tale.wait(tale.random.between(4, 8));
  const asked = tale.random.between(80, 420);
  const answered = Math.round(asked * (0.6 + tale.random.fraction() * 0.35));
  const against = Math.round(answered * tale.random.fraction() * 0.25);
  const neutral = Math.round((answered - against) * tale.random.fraction() * 0.2);
  const counted = { asked, answered, for: answered - against - neutral, against, neutral };
  tale.ask(by, `opinion-rounds/${round}/count`, { ...counted, themes });
  if (!closed) return;
  const [first = '意见'] = themes;
  tale.ask(by, `opinion-rounds/${round}/closure`, { outcome: 'carried', changed: `方案中已考虑：${first}` });
};

/** Every department says whether it can be done; the last of them keeps silent when it is to wait. */
export const judge = (tale: ProblemTale, { condition = false, silent = 0 } = {}): void => {
  tale.take(1, 3);
  const names = tale.everyone.slice(0, tale.everyone.length - silent);
  names.forEach((name, place) => {
    const conditional = condition && place === 1;
    const verdict = conditional
      ? { verdict: 'feasible-if', grounds: '须先落实费用来源和后期养护单位' }
      : { verdict: 'feasible' };
    tale.ask(tale.staff(name), 'feasibility', verdict);
    tale.wait(tale.random.between(0, 2));
  });
};
