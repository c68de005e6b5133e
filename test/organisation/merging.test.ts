import { unitIdOf } from '../../libs/organisation/src/unit/ids.js';
import {
  claimDesk,
  coordinator,
  police,
  trafficPolice,
  urban,
  urbanManagement,
  type ClaimDesk,
} from '../http/support/claiming.js';
import { eventually } from '../support/eventually.js';

let desk: ClaimDesk;

beforeEach(async () => {
  desk = await claimDesk();
});

afterEach(() => desk.close());

const wangjiang = unitIdOf('community', '望江社区');
const jinjiang = unitIdOf('community', '近江社区');

const merge = (from: string, into: string) =>
  desk.api.as('zhao-lei').post(`/api/units/${from}/merge`).send({ into, reason: '区划调整' }).expect(201);

describe('A community that is merged into another', () => {
  it('leaves its cases to its successor, whose people go on with them', async () => {
    const id = await desk.fileOne();
    await desk.done(coordinator, id, 'return', { reason: '请补充照片' });
    await merge(wangjiang, jinjiang);
    await eventually(async () => {
      expect((await desk.read(id)).community).toEqual({
        id: jinjiang,
        name: '望江社区',
        now: { id: jinjiang, name: '近江社区' },
      });
    });
    await desk.done('lin-jianguo', id, 'refiling', { note: '已补充' });
    const { history } = await desk.read(id, 'en');
    expect(history.at(-2)).toMatchObject({
      words: '“望江社区” was merged into “近江社区”, which goes on in its place',
      by: 'machine',
    });
  });

  it('leaves its posts to its successor too, on the record as well', async () => {
    await merge(wangjiang, jinjiang);
    const me = await desk.api.as('chen-meilin').get('/api/me').expect(200);
    expect(me.body.unit).toMatchObject({ id: jinjiang, name: '近江社区' });
    await eventually(async () => {
      const { body } = await desk.api.as('zhao-lei').get('/api/people').query({ unit: jinjiang }).expect(200);
      expect(body.items.map(({ id }: { id: string }) => id).toSorted()).toEqual(['chen-meilin', 'lin-jianguo']);
    });
  });

  it('still lists a case among those of its successor', async () => {
    const id = await desk.fileOne();
    await merge(wangjiang, jinjiang);
    await eventually(async () => {
      const { body } = await desk.api.as('lin-jianguo').get('/api/breakdown-list').query({ community: jinjiang });
      expect(body.items).toMatchObject([{ id, community: { id: jinjiang, name: '近江社区' } }]);
    });
  });
});

describe('Two departments that claim the same case, when one is merged into the other', () => {
  it('hold one claim from then on, the lead’s, with the work items of both', async () => {
    const id = await desk.listOne();
    await desk.done(police, id, 'claims', { role: 'lead', promisedFor: '2031-06-01' });
    await desk.done(urban, id, 'claims', { role: 'support' });
    await desk.done(urban, id, 'work-items', { title: '移走井盖' });
    await merge(urbanManagement, trafficPolice);
    await eventually(async () => {
      const { claims, items } = await desk.read(id);
      expect(claims).toHaveLength(1);
      expect(claims[0]).toMatchObject({ department: { id: trafficPolice }, role: 'lead', promisedFor: '2031-06-01' });
      expect(items).toMatchObject([{ title: '移走井盖', department: { id: trafficPolice, name: '城管局' } }]);
    });
    const { items } = await desk.read(id);
    await desk.done(police, id, `work-items/${items[0].id}/start`);
    const { body } = await desk.api.as(urban).get('/api/board').query({ column: 'in-hand' }).expect(200);
    expect(body.unit.id).toBe(trafficPolice);
    expect(body.columns[0].items).toMatchObject([{ id }]);
  });
});
