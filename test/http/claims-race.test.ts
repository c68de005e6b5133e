import type { Actor } from '@crosswalk/identity';
import { unitIdOf } from '@crosswalk/organisation';
import { claimDesk, type ClaimDesk } from './support/claiming.js';

const RACING = 32;

const racers = Array.from({ length: RACING }, (_, place): Actor => {
  const name = `第 ${place + 1} 竞速部门`;
  const unit = { id: unitIdOf('department', name), name, kind: 'department' };
  return { id: `racer-${place + 1}`, name: { zh: name, en: name }, role: 'department-staff', unit };
});

let desk: ClaimDesk;

beforeAll(async () => {
  desk = await claimDesk(racers);
});

afterAll(() => desk.close());

describe('A hundred comments at the same instant', () => {
  it('are a hundred facts', async () => {
    const id = await desk.listOne();
    const texts = Array.from({ length: 100 }, (_, place) => `第 ${place + 1} 条`);
    const answers = await Promise.all(
      texts.map((text) => desk.ask('he-min', id, 'comments', { text, visibility: 'internal' })),
    );
    expect(answers.map(({ status }) => status)).toEqual(texts.map(() => 201));
    expect(new Set(answers.map(({ headers }) => headers['etag'])).size).toBe(100);
    const { comments } = await desk.read(id);
    expect(comments.map(({ text }: { text: string }) => text).toSorted()).toEqual(texts.toSorted());
  });

  it('are one fact when they are one request that is sent again and again', async () => {
    const id = await desk.listOne();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        desk.ask('he-min', id, 'comments', { text: '同一条', visibility: 'internal' }).set('Idempotency-Key', 'once'),
      ),
    );
    expect(new Set(answers.map(({ status, headers }) => `${status} ${headers['etag']}`))).toEqual(new Set(['201 "2"']));
    expect((await desk.read(id)).comments).toHaveLength(1);
  });
});

describe('Thirty-two departments that race for the lead of one case', () => {
  it('leave one winner, and every other is told who it is', async () => {
    const id = await desk.listOne();
    const answers = await Promise.all(racers.map((racer) => desk.ask(racer.id, id, 'claims')));

    const winner = racers[answers.findIndex(({ status }) => status === 201)]?.unit?.name;
    const beaten = answers.filter(({ status }) => status === 409);
    expect(beaten).toHaveLength(RACING - 1);
    expect(new Set(beaten.map(({ body }) => body.code))).toEqual(new Set(['lead-already-claimed']));
    expect(new Set(beaten.map(({ body }) => body.detail))).toEqual(new Set([`${winner}已牵头领办这个事项`]));
    expect(await desk.story(id, 'zh')).toEqual([`${winner}牵头领办`]);
  });
});
