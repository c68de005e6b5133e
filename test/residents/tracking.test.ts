import { randomBytes } from 'node:crypto';
import { photoOf } from '../attachments/photos.js';
import { community, coordinator, police, urban } from '../http/support/claiming.js';
import { eventually } from '../support/eventually.js';
import { plan, planDesk, works, today, type PlanDesk } from '../http/support/planning.js';
import { beyondAllowed } from './tracked-page.js';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const randomCode = (): string => [...randomBytes(20)].map((byte) => ALPHABET.charAt(byte % 32)).join('');

let desk: PlanDesk;
beforeAll(async () => {
  desk = await planDesk();
});
afterAll(() => desk.close());

/** A visitor without a sign-in. */
const visitor = () => {
  const asked = (code: string) => ({ 'Crosswalk-Tracking-Code': code });
  return {
    read: (code: string, language = 'zh') =>
      desk.api.as(undefined).get('/api/tracking').set(asked(code)).set('Accept-Language', language),
    answer: (code: string, body: object) =>
      desk.api.as(undefined).post('/api/tracking/answer').set(asked(code)).send(body),
    download: (code: string, attachment: string) =>
      desk.api.as(undefined).get(`/api/tracking/attachments/${attachment}`).set(asked(code)).responseType('blob'),
  };
};

const issue = async (id: string, body: object = {}): Promise<string> => {
  const { body: issued } = await desk.ask(community, id, 'tracking-code', body);
  return issued.code;
};

/** Attaches a photo as the traffic police. */
const attachTo = async (id: string, visibility: string): Promise<string> => {
  const { body } = await desk.api
    .as(police)
    .post(`/api/cases/${id}/attachments`)
    .set('Idempotency-Key', `${id}-${visibility}`)
    .field('visibility', visibility)
    .attach('file', await photoOf('jpeg', 80, 60), `${visibility}.jpg`)
    .expect(201);
  return body.attachment;
};

const rename = (unit: string, name: string) =>
  desk.api.as('zhao-lei').post(`/api/units/${unit}/rename`).send({ name }).expect(201);

/** A case that was resolved and waits for its community. */
const resolveOne = async (): Promise<string> => {
  const id = await desk.studied();
  await desk.done(police, id, 'plans', plan);
  await desk.signAll(id, 1);
  const { milestones } = await desk.done(police, id, 'works', works);
  for (const milestone of milestones) {
    await desk.done(police, id, `works/milestones/${milestone}/reached`, { on: today() });
  }
  await desk.done(police, id, 'resolution', { outcome: '已建成', evidence: [await desk.attach(id)] });
  return id;
};

describe('A tracking code', () => {
  it('opens the page of its case, and is in no log and no address', async () => {
    const id = await desk.fileOne();
    const { body, status } = await desk.ask(community, id, 'tracking-code');
    expect([status, body]).toEqual([
      201,
      {
        id,
        code: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){3}$/),
        path: `/track#${body.code}`,
        revision: 1,
      },
    ]);
    const { number, title } = await desk.read(id);
    const { body: page } = await visitor().read(body.code).expect(200);
    expect(page).toMatchObject({ number, title, stage: 'filed', answerAsked: false });
    expect((await desk.read(id)).history.at(-1).words).toBe('发放居民查询码');
  });

  it('is the same until a new one is asked for, which voids it', async () => {
    const id = await desk.fileOne();
    const first = await issue(id);
    expect((await desk.ask(community, id, 'tracking-code')).body.code).toBe(first);
    const second = await issue(id, { renew: true });
    expect(second).not.toBe(first);
    expect((await visitor().read(first)).body.code).toBe('tracking-code-wrong');
  });

  it('is read however it was written', async () => {
    const code = await issue(await desk.fileOne());
    const forms = [
      code.toLowerCase(),
      code.replaceAll('-', ' '),
      ` ${code.replaceAll('0', 'o').replaceAll('1', 'l')} `,
    ];
    const answers = await Promise.all(forms.map((form) => visitor().read(form)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  });

  it('is issued by those the case is from, and by no department', async () => {
    const id = await desk.listOne();
    expect((await desk.ask(police, id, 'tracking-code')).status).toBe(403);
    expect((await desk.ask('lin-jianguo', id, 'tracking-code')).status).toBe(404);
    expect((await desk.ask(coordinator, id, 'tracking-code')).status).toBe(201);
  });
});

describe('The page of a case', () => {
  it('tells a resident what is for them, and nothing else', async () => {
    const id = await desk.listOne();
    await desk.done(police, id, 'claims', { promisedFor: '2031-06-30' });
    await desk.done(urban, id, 'claims', { role: 'support' });
    await desk.done(police, id, 'comments', { text: '居民可见', visibility: 'resident' });
    await desk.done(police, id, 'comments', { text: '仅内部', visibility: 'internal' });
    const [shown, hidden] = [await attachTo(id, 'resident'), await attachTo(id, 'internal')];
    const code = await issue(id);
    const { body: page } = await visitor().read(code);
    expect(page).toMatchObject({
      stage: 'claimed',
      stands: '已有单位领办',
      units: ['交警大队', '城管局'],
      promisedFor: '2031-06-30',
      comments: [{ text: '居民可见' }],
      attachments: [{ id: shown, name: 'resident.jpg', mediaType: 'image/jpeg' }],
      answerAsked: false,
    });
    expect(page.stages.map(({ stage }: { stage: string }) => stage)).toEqual(['filed', 'listed', 'claimed']);
    expect(page.next).toMatch(/交警大队/);
    expect(beyondAllowed(page)).toEqual([]);
    expect(JSON.stringify(page)).not.toMatch(/仅内部|internal\.jpg|xu-qiang|徐强/);
    await visitor().download(code, shown).expect(200);
    await visitor().download(code, hidden).expect(404);
    expect((await visitor().read(code, 'en')).body).toMatchObject({ stands: 'Taken on' });
  });

  it('asks the resident once it is resolved, and shows the answer to the community before it confirms', async () => {
    const id = await resolveOne();
    const code = await issue(id);
    expect((await visitor().read(code)).body).toMatchObject({ stage: 'resolved', answerAsked: true });
    const refused = await visitor().answer(code, { solved: 'not', satisfied: 'not', comment: '打我电话 13800138000' });
    expect([refused.status, refused.body.errors[0].field]).toEqual([422, 'comment']);
    await visitor().answer(code, { solved: 'not', satisfied: 'not' }).expect(200);
    await visitor().answer(code, { solved: 'partly', satisfied: 'fairly', comment: '坡道还是有点陡' }).expect(200);
    const answer = { solved: 'partly', satisfied: 'fairly', comment: '坡道还是有点陡' };
    const { body: page } = await visitor().read(code);
    expect(page.answer).toMatchObject(answer);
    expect(beyondAllowed(page)).toEqual([]);
    const { resolutions, history } = await desk.read(id);
    expect(resolutions.at(-1).resident).toMatchObject(answer);
    expect(history.at(-1)).toMatchObject({ by: '居民', words: '居民反馈：部分解决，基本满意：坡道还是有点陡' });
    await desk.done(community, id, 'confirmation', { solved: 'solved', satisfied: 'satisfied' });
    expect((await visitor().answer(code, answer)).status).toBe(409);
  });

  it('takes no answer before there is a resolution', async () => {
    const code = await issue(await desk.fileOne());
    expect((await visitor().answer(code, { solved: 'solved', satisfied: 'satisfied' })).body.code).toBe(
      'case-not-resolved',
    );
  });
});

describe('The page of a case that was merged into another', () => {
  it('goes on with that one, and each resident answers by their own code', async () => {
    const [into, first, id] = [await resolveOne(), await desk.fileOne(), await desk.fileOne()];
    const [code, itsCode] = [await issue(id), await issue(into)];
    await desk.done(community, id, 'comments', { text: '已登记，谢谢', visibility: 'resident' });
    const merge = async (one: string, other: string) => {
      await desk.done(coordinator, one, 'merger', { into: other, reason: '同一处' });
      await eventually(async () => expect((await desk.read(other)).absorbed).toHaveLength(1));
    };
    await merge(id, first);
    await desk.done(community, first, 'comments', { text: '与邻居的一起办', visibility: 'resident' });
    await merge(first, into);
    await desk.done(police, into, 'comments', { text: '斑马线已建成', visibility: 'resident' });
    await desk.done(police, into, 'comments', { text: '仅内部', visibility: 'internal' });
    const [shown, hidden] = [await attachTo(into, 'resident'), await attachTo(into, 'internal')];

    const [{ number, title }, survivor] = [await desk.read(id), await desk.read(into)];
    const { body: page } = await visitor().read(code).expect(200);
    expect(page).toMatchObject({
      ...{ number, title, stage: 'resolved', answerAsked: true },
      mergedInto: { number: survivor.number, title: survivor.title },
      comments: ['已登记，谢谢', '与邻居的一起办', '斑马线已建成'].map((text) => ({ text })),
      units: ['交警大队', '城管局', '住建局'],
    });
    expect(page.next).toMatch(/望江社区/);
    expect(page.stages.map(({ stage }: { stage: string }) => stage)).toContain('in-works');
    expect(beyondAllowed(page)).toEqual([]);
    expect(JSON.stringify(page)).not.toMatch(/仅内部|internal\.jpg|同一处/);
    await visitor().download(code, shown).expect(200);
    await visitor().download(code, hidden).expect(404);

    await visitor().answer(itsCode, { solved: 'solved', satisfied: 'satisfied' }).expect(200);
    await visitor().answer(code, { solved: 'not', satisfied: 'not' }).expect(200);
    expect((await visitor().read(itsCode)).body.answer).toMatchObject({ solved: 'solved' });
    expect((await visitor().read(code)).body.answer).toMatchObject({ solved: 'not' });
    const { resolutions, history } = await desk.read(into);
    expect(resolutions.at(-1)).toMatchObject({
      resident: { solved: 'solved' },
      mergedResidents: [{ solved: 'not', from: { id, number } }],
    });
    expect(history.at(-1).words).toBe(`居民反馈（并入的事项 ${number}）：未解决，不满意`);
  });
});

describe('A unit that was renamed', () => {
  it('is called as it is today on the page, and both in the history', async () => {
    const id = await desk.listOne();
    await desk.done(urban, id, 'claims', {});
    const code = await issue(id);
    const { id: unit } = (await desk.read(id)).claims[0].department;
    await rename(unit, '综合执法局');
    try {
      await eventually(async () => {
        const { body: page } = await visitor().read(code);
        expect(page.units).toEqual(['综合执法局']);
        expect(page.next).toMatch(/^综合执法局/);
      });
      const { history } = await desk.read(id);
      expect(history.map(({ words }: { words: string }) => words)).toContain('城管局（今：综合执法局）牵头领办');
    } finally {
      await rename(unit, '城管局');
    }
  });
});

describe('Whoever guesses codes', () => {
  it('finds nothing, and soon has to wait', async () => {
    const statuses: number[] = [];
    let last;
    for (let guess = 0; guess < 40; guess += 1) {
      last = await visitor().read(randomCode());
      statuses.push(last.status);
    }
    expect(new Set(statuses)).toEqual(new Set([404, 429]));
    expect(statuses.filter((status) => status === 404).length).toBeLessThanOrEqual(10);
    expect(Number(last?.headers['retry-after'])).toBeGreaterThan(0);
    expect(last?.body).toMatchObject({ code: 'too-many-wrong-codes', status: 429 });
  });
});
