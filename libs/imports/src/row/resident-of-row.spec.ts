import { readFileSync } from 'node:fs';
import { fitProfile } from '../profile/fit-profile.js';
import { ProfileInvalid } from '../profile/profile-problems.js';
import { readProfile } from '../profile/read-profile.js';
import { readRow } from './read-row.js';

const yaml = readFileSync(new URL('../../../../test/imports/fixtures/wangjiang.yaml', import.meta.url), 'utf8');

const ordinary = {
  编号: 'A-7',
  日期: '2026-03-02',
  事由: '缺少斑马线',
  备注: '',
  类别: '过街与斑马线',
  地点: '望江东路',
  姓名: '王秀英女士',
  电话: '138-0013-8000',
  小区: '望江家园',
  门牌: '3幢501',
};
const noon = Date.parse('2026-06-01T12:00:00Z');
const fitted = fitProfile(readProfile(yaml, 'wangjiang.yaml'), Object.keys(ordinary));
const read = (changes: Partial<typeof ordinary> = {}) =>
  readRow(fitted, Object.values({ ...ordinary, ...changes }), noon);

describe('The resident of a row', () => {
  it('is told with name, number and address, apart from the texts of the case', () => {
    expect(read()).toMatchObject({
      imported: { resident: { name: '王秀英', phone: '13800138000', address: '望江家园3幢501' } },
      notes: [],
    });
    expect(read({ 姓名: '', 电话: '', 小区: '', 门牌: '' })).toMatchObject({ notes: [] });
  });

  it.each([
    ['phone-unreadable', '电话', { 电话: '12345' }, { name: '王秀英', address: '望江家园3幢501' }],
    ['resident-nameless', '姓名', { 姓名: '' }, undefined],
    ['text-cut', '姓名', { 姓名: '王'.repeat(60) }, { phone: '13800138000' }],
    ['text-undecodable', '姓名', { 姓名: '王\ufffd英' }, { name: '王\ufffd英' }],
  ])('is noted, never repeated: %s', (code, field, changes, resident) => {
    const row = read(changes);
    expect(row).toMatchObject({ notes: [{ code, field, value: '' }] });
    if (resident) expect(row).toMatchObject({ imported: { resident } });
    else expect(row).not.toHaveProperty('imported.resident');
  });

  it.each([
    ['事由', { 事由: '王 秀英要求加灯' }],
    ['事由 + 备注', { 备注: '回电 13800138000' }],
    ['事由 + 备注', { 备注: '邻居也可联系：0571-8888 6666' }],
    ['地点', { 地点: '王秀英家门口' }],
    ['编号', { 编号: '2026-13800138000' }],
  ])('stands nowhere in the clear: in %s the row is refused, and shows nothing', (field, changes) => {
    const row = read(changes);
    expect(row).toMatchObject({ refused: { code: 'text-names-somebody', field, value: '' } });
    expect(JSON.stringify(row)).not.toMatch(/秀\s*英|8000|6666/);
  });

  it('is not shown by whatever else is wrong with the row', () => {
    expect(read({ 日期: '王秀英' })).toMatchObject({ refused: { code: 'time-unreadable', value: '' }, key: 'A-7' });
    const shifted = readRow(fitted, ['王秀英', ...Object.values(ordinary)], noon);
    expect(shifted).toMatchObject({ refused: { code: 'field-count', value: '' }, key: '' });
  });
});

describe('A column that tells of residents', () => {
  it('can be used for nothing else', () => {
    const wrong = yaml.replace("'{编号}'", "'{电话}'").replace('[，{备注}]', '[，{姓名}]');
    expect(() => readProfile(wrong, 'city.yaml')).toThrow(ProfileInvalid);
    expect(() => readProfile(wrong, 'city.yaml')).toThrow(
      /^city\.yaml:7 key: the column "电话" tells of residents .*\ncity\.yaml:10 case\.description: the column "姓名" tells/,
    );
  });

  it('is told when the file does not have it', () => {
    expect(() => fitProfile(readProfile(yaml, 'city.yaml'), ['编号', '日期', '事由', '备注', '类别', '地点'])).toThrow(
      /city\.yaml:16 resident\.name: the file has no column "姓名"/,
    );
  });
});
