import { fileURLToPath } from 'node:url';
import { findProfile } from '@crosswalk/imports';
import type { ResidentId } from '@crosswalk/residents';
import { dumpOf, tracesOf } from '../residents/traces.js';
import { residentsIn } from '../support/residents-in.js';
import { Importing } from './importing.js';

const profile = findProfile(fileURLToPath(new URL('./fixtures/wangjiang.yaml', import.meta.url)));
const header = '编号,日期,事由,备注,类别,地点,姓名,电话,小区,门牌';
const rows = [
  'A-1,2024-03-02,缺少斑马线,,crossing,望江东路,欧阳德馨女士,139-5710-4217,枇杷弄,9号',
  ...Array.from(
    { length: 6 },
    (_, row) => `B-${row},2024-03-03,路灯不亮,,lighting,望江东路,欧阳德馨,13957104217,枇杷弄,9号`,
  ),
  'C-1,2024-03-04,车位不够,,parking,望江东路,李建国,,,',
  'D-1,2024-03-04,车位不够,欧阳德馨再次来访,parking,望江东路,欧阳德馨,13957104217,,',
  'E-1,2024-03-04,车位不够,,parking,望江东路,欧阳德馨,1395710421,枇杷弄,',
  'F-1,2024-03-04,"车位"不够,,parking,望江东路,欧阳德馨,13957104217,枇杷弄,',
  'G-1,2024-03-04,车位不够,,parking,望江东路,,13957104217,,',
  '欧阳德馨,2024-03-04,车位不够,,parking,望江东路,,13957104217',
];

describe('Residents of an imported file', () => {
  let importing: Importing;
  beforeAll(async () => {
    importing = await Importing.open();
  });
  afterAll(() => importing.close());

  it('are sealed, each once, however often the file is imported, and stand nowhere in the clear', async () => {
    const text = [header, ...rows, ''].join('\n');
    const outcome = await importing.importText(text, profile);
    expect(outcome.tally).toMatchObject({ read: 13, new: 10, refused: 3, noted: 2 });
    const remarks = await importing.remarks(outcome);
    expect(remarks.map(({ key, field, value, code }) => [key, field, value, code])).toEqual([
      ['D-1', '事由 + 备注', '', 'text-names-somebody'],
      ['E-1', '电话', '', 'phone-unreadable'],
      ['', '', '', 'text-after-quote'],
      ['G-1', '姓名', '', 'resident-nameless'],
      ['', '', '', 'field-count'],
    ]);

    const filed = (await importing.events()).map(({ data, metadata }) => ({
      key: metadata.sourceKey,
      resident: Reflect.get(data, 'resident') as ResidentId | undefined,
    }));
    const first = filed.find(({ key }) => key === 'A-1');
    const others = filed.filter(({ key }) => key?.startsWith('B-'));
    expect(new Set(others.map(({ resident }) => resident))).toEqual(new Set([first?.resident]));
    expect(new Set(filed.map(({ resident }) => resident)).size).toBe(4);
    const said = await importing.events('resident-');
    expect(said.map(({ type }) => type)).toEqual(Array.from({ length: 3 }, () => 'ResidentRegistered'));

    const again = await importing.importText(text, profile);
    expect(again.tally).toEqual({ ...outcome.tally, new: 0, thereAlready: 10, events: 0 });
    expect(await importing.events('resident-')).toEqual(said);

    const told = ['欧阳德馨', '13957104217', '1395710421', '枇杷弄', '李建国'];
    expect(tracesOf(told, await dumpOf(importing.database.url))).toEqual([]);
    const residents = await residentsIn(importing.store, importing.pool);
    const look = { by: 'xu-qiang', at: '2026-04-01T00:00:00.000Z', role: 'community-staff' };
    const metadata = { commandId: 'look', correlationId: 'look', causationId: 'look', actorId: 'x', actorRole: 'y' };
    expect(await residents.look(first?.resident ?? ('' as ResidentId), look, metadata)).toEqual({
      name: '欧阳德馨',
      phone: '13957104217',
      address: '枇杷弄9号',
    });
  });
});
