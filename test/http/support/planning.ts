import { pdf } from '../../attachments/samples.js';
import {
  claimDesk,
  community,
  housing,
  housingBureau,
  housingHead,
  police,
  policeHead,
  trafficPolice,
  urban,
  urbanHead,
  urbanManagement,
} from './claiming.js';

export const departments = [trafficPolice, urbanManagement, housingBureau];

/** The day it is at the installation. */
export const today = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date());

export const meeting = { meetAt: '2031-05-06T01:00:00Z', meetingPlace: '小区东门', departments };
export const votes = { asked: 240, answered: 200, for: 180, against: 12, neutral: 8 };
export const plan = {
  summary: '设 20 米斑马线，降低路缘坡道',
  measures: [
    { department: trafficPolice, what: '施划斑马线', from: '2031-05-10', to: '2031-05-20', cost: 30_000 },
    { department: urbanManagement, what: '降低坡道' },
    { department: housingBureau, what: '核对燃气管' },
  ],
};
export const works = { milestones: [{ name: '斑马线施划', due: '2031-05-20' }, { name: '坡道降低' }] };

/** The API, and cases taken as far as the stories of study, plan and works begin from. */
export const planDesk = async () => {
  const desk = await claimDesk();
  const { done } = desk;

  /** A listed case that the traffic police lead and two departments support. */
  const claimed = async (): Promise<string> => {
    const id = await desk.listOne();
    await done(police, id, 'claims');
    await done(urban, id, 'claims', { role: 'support' });
    await done(housing, id, 'claims', { role: 'support' });
    return id;
  };

  /** A survey of two departments, one of which disagrees; the third adds to it. */
  const survey = async (id: string): Promise<string> => {
    const { survey: held } = await done(police, id, 'surveys', meeting);
    await done(police, id, `surveys/${held}/record`, {
      heldAt: new Date().toISOString(),
      present: [{ department: trafficPolice, people: ['徐强'] }, { department: urbanManagement }],
      findings: [{ department: trafficPolice, finding: '视距足够，可设斑马线' }],
      measurements: [{ what: '路缘高差', value: 18, unit: 'cm' }],
      disagreements: [{ department: urbanManagement, about: '坡道应由谁降低' }],
    });
    await done(housing, id, `surveys/${held}/findings`, { finding: '地下有燃气管' });
    return held;
  };

  /** A round of opinions from its opening to what it changed. */
  const askResidents = async (id: string, about: { channel: string; question: string }, changed: string) => {
    const { round } = await done(community, id, 'opinion-rounds', about);
    await done(community, id, `opinion-rounds/${round}/count`, { ...votes, themes: ['坡道太陡'] });
    await done(community, id, `opinion-rounds/${round}/closure`, { outcome: 'carried', changed });
  };

  /** Everything that the procedure wants before a plan. */
  const studied = async (): Promise<string> => {
    const id = await claimed();
    await survey(id);
    await askResidents(id, { channel: 'door-to-door', question: '是否同意设斑马线？' }, '坡道一并降低');
    await done(police, id, 'feasibility', { verdict: 'feasible' });
    await done(urban, id, 'feasibility', { verdict: 'feasible-if', grounds: '先迁移路灯杆' });
    await done(housing, id, 'feasibility', { verdict: 'feasible' });
    return id;
  };

  const signAll = async (id: string, version: number): Promise<void> => {
    for (const person of [policeHead, urbanHead, housingHead]) await done(person, id, `plans/${version}/signatures`);
  };

  /** A document attached to the case. */
  const attach = async (id: string): Promise<string> => {
    const upload = desk.api.as(police).post(`/api/cases/${id}/attachments`).set('Idempotency-Key', `shown-${id}`);
    return (await upload.attach('file', pdf, '验收单.pdf').expect(201)).body.attachment;
  };

  return { ...desk, claimed, survey, askResidents, studied, signAll, attach };
};

export type PlanDesk = Awaited<ReturnType<typeof planDesk>>;
