import { randomBytes } from 'node:crypto';
import { photoOf } from '../attachments/photos.js';
import { community, coordinator, police, urban } from '../http/support/claiming.js';
import { plan, planDesk, works, today, type PlanDesk } from '../http/support/planning.js';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const randomCode = (): string => [...randomBytes(20)].map((byte) => ALPHABET.charAt(byte % 32)).join('');

/** Everything a resident may be told; a field that is not here is internal. */
const ALLOWED = {
  number: 0,
  title: 0,
  category: 0,
  stage: 0,
  stands: 0,
  next: 0,
  stages: { stage: 0, words: 0, since: 0, until: 0, days: 0 },
  units: 0,
  promisedFor: 0,
  comments: { id: 0, text: 0, at: 0 },
  attachments: { id: 0, name: 0, mediaType: 0, size: 0, width: 0, height: 0, caption: 0, at: 0 },
  answerAsked: 0,
  answer: { solved: 0, satisfied: 0, comment: 0, at: 0 },
} as const;

const beyond = (value: unknown, allowed: unknown, at = ''): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap((member) => beyond(member, allowed, at));
  if (typeof value !== 'object' || value === null) return typeof allowed === 'object' ? [at] : [];
  if (typeof allowed !== 'object' || allowed === null) return [at];
  const known: Readonly<Record<string, unknown>> = { ...allowed };
  return Object.entries(value).flatMap(([name, inner]) =>
    name in known ? beyond(inner, known[name], `${at}.${name}`) : [`${at}.${name}`],
  );
};

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
    const photo = await photoOf('jpeg', 80, 60);
    const attach = async (visibility: string) =>
      (
        await desk.api
          .as(police)
          .post(`/api/cases/${id}/attachments`)
          .set('Idempotency-Key', `${id}-${visibility}`)
          .field('visibility', visibility)
          .attach('file', photo, `${visibility}.jpg`)
          .expect(201)
      ).body.attachment;
    const [shown, hidden] = [await attach('resident'), await attach('internal')];
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
    expect(beyond(page, ALLOWED)).toEqual([]);
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
    expect(beyond(page, ALLOWED)).toEqual([]);
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
