import { inColumns, widthOf } from './columns.js';
import { greeting } from './greeting.js';

const post = { id: 'p', role: 'department-head', unit: { id: 'u', name: '交警大队', kind: 'department' } } as const;
const jiang = { id: 'jiang-bo', name: { zh: '江波', en: 'Jiang Bo' }, posts: [post] };
const wang = { id: 'wang', name: { zh: '王小明', en: 'Wang Xiaoming' }, posts: [] };

describe('The greeting', () => {
  it('begins with the address, and tells the accounts in a table, in both languages', () => {
    const said = greeting('http://127.0.0.1:3000', [
      { id: 'jiang-bo', oneTimePassword: 'abcd-efgh', member: jiang },
      { id: 'wang', oneTimePassword: 'jkmn-pqrs', member: wang },
    ]);
    expect(said.split('\n')).toEqual([
      '',
      '斑马线已启动  Crosswalk is up: http://127.0.0.1:3000',
      '接口文档      API: http://127.0.0.1:3000/api/docs',
      '',
      expect.stringContaining('只在这里显示') as string,
      expect.stringContaining('shown only here') as string,
      '',
      '  登录名 name  一次性密码 password  姓名 person           单位 unit  角色 role',
      '  jiang-bo     abcd-efgh            江波 Jiang Bo         交警大队   部门负责人 department head',
      '  wang         jkmn-pqrs            王小明 Wang Xiaoming',
      '',
    ]);
  });

  it('says how to get another password when everybody has been told theirs', () => {
    expect(greeting('http://127.0.0.1:3000', [])).toContain('user password NAME');
  });
});

it('Chinese characters take two columns of a terminal', () => {
  expect([widthOf('上城区 A'), widthOf('（）'), widthOf('ab')]).toEqual([8, 4, 2]);
  expect(inColumns([['区', 'x'], ['abc']])).toEqual(['区   x', 'abc']);
});
