import { unitIdOf } from '../../libs/organisation/src/unit/ids.js';
import { claimDesk, type ClaimDesk } from '../http/support/claiming.js';
import { eventually } from '../support/eventually.js';

let desk: ClaimDesk;

beforeAll(async () => {
  desk = await claimDesk();
});

afterAll(() => desk.close());

const wangjiang = unitIdOf('community', '望江社区');

it('A case shows what its community was called, and what it is called today; lists show what it is called today', async () => {
  const id = await desk.fileOne();
  const renaming = { name: '望江新社区', reason: '区划调整' };
  await desk.api.as('zhao-lei').post(`/api/units/${wangjiang}/rename`).send(renaming).expect(201);

  await eventually(async () => {
    const { body } = await desk.api.as('he-min').get(`/api/cases/${id}`).expect(200);
    expect(body.community).toEqual({
      id: wangjiang,
      name: '望江社区',
      now: { id: wangjiang, name: '望江新社区' },
    });
    expect(body.subdistrict).not.toHaveProperty('now');
    const { body: list } = await desk.api.as('he-min').get('/api/breakdown-list').expect(200);
    const item = list.items.find((one: { id: string }) => one.id === id);
    expect(item.community).toEqual({ id: wangjiang, name: '望江新社区' });
  });

  const later = await desk.fileOne();
  const { body } = await desk.api.as('he-min').get(`/api/cases/${later}`).expect(200);
  expect(body.community).toEqual({ id: wangjiang, name: '望江新社区' });
});
