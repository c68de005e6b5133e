import { dayOf } from '../../story/moment.js';
import { idOf, type ProblemTale } from './problem-tale.js';

/** What can happen to a plan. */
export type Planning = Readonly<{
  /** Somebody does not sign the first version. */
  refused?: boolean;
}>;

/** The lead proposes what each of them does. */
export const proposePlan = (tale: ProblemTale, version: number): void => {
  tale.take(2, 5);
  const { works } = tale.topic;
  const names = tale.everyone;
  const from = dayOf(tale.now.day + 7);
  const to = dayOf(tale.now.day + 35);
  const measures = names.map((name, place) => ({
    department: idOf(name),
    what: works[place] ?? '配合现场实施',
    from,
    to,
    cost: tale.random.between(4, 160) * 1000,
  }));
  tale.ask(tale.staff(), 'plans', {
    summary: works.join('；'),
    measures,
    ...(version > 1 ? { changes: '按会签意见调整工期和费用分担，明确养护单位' } : {}),
  });
};

/** The heads sign, one after the other; the last of them not yet when it is to wait. */
export const signPlan = (tale: ProblemTale, version: number, { waits = 0 } = {}): void => {
  const names = tale.everyone.slice(0, tale.everyone.length - waits);
  for (const name of names) {
    tale.wait(tale.random.between(0, 2));
    tale.ask(tale.head(name), `plans/${version}/signatures`, { note: '同意' });
  }
};

/** A plan that everybody has signed, at the second go when the first was refused. */
export const agreeOnPlan = (tale: ProblemTale, { refused = false }: Planning): void => {
  proposePlan(tale, 1);
  const refusing = tale.everyone.at(-1);
  if (!refused || refusing === undefined) {
    signPlan(tale, 1);
    return;
  }
  tale.wait(tale.random.between(1, 3));
  tale.ask(tale.head(), 'plans/1/signatures', { note: '同意' });
  tale.wait(tale.random.between(1, 2));
  const reason = '费用分担和后期养护责任未明确，暂不同意会签';
  tale.ask(tale.head(refusing), 'plans/1/refusals', { reason });
  proposePlan(tale, 2);
  signPlan(tale, 2);
};
