import type { APIRequestContext } from 'playwright-core';
import type { Shown } from '../../support/sessions.js';

type Case = Readonly<{ claims: readonly Readonly<{ department: Readonly<{ id: string }> }>[] }>;

/** Takes a case that a department leads through study, plan and works; `headers` are those of its head, who signs. */
export const workOn = async (request: APIRequestContext, cases: string, headers: Shown): Promise<void> => {
  const step = async <Answer>(path: string, data: object = {}): Promise<Answer> => {
    const answer = await request.post(`${cases}/${path}`, { headers, data });
    if (!answer.ok()) throw new Error(`${path}: ${await answer.text()}`);
    return answer.json() as Promise<Answer>;
  };
  const { claims } = (await (await request.get(cases, { headers })).json()) as Case;
  const department = claims[0]?.department.id;

  await step('surveys/held', { heldAt: new Date().toISOString(), present: [{ department }] });
  await step('opinion-rounds', { channel: 'door-to-door', question: '赞成设斑马线吗？' });
  await step('opinion-rounds/1/count', { asked: 40, answered: 36, for: 33, against: 1, neutral: 2 });
  await step('opinion-rounds/1/closure', { outcome: 'carried', changed: '坡道两侧都做' });
  await step('feasibility', { verdict: 'feasible' });
  await step('plans', { summary: '新设 20 米斑马线', measures: [{ department, what: '划线' }] });
  await step('plans/1/signatures');
  const works = await step<{ milestones: readonly string[] }>('works', { milestones: [{ name: '划线' }] });
  const on = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date());
  await step(`works/milestones/${works.milestones[0]}/reached`, { on });
};
