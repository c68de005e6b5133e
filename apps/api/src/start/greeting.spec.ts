import { inColumns, widthOf } from './columns.js';
import { greeting } from './greeting.js';

const post = { id: 'p', role: 'department-head', unit: { id: 'u', name: '交警大队', kind: 'department' } } as const;
const jiang = { id: 'jiang-bo', name: { zh: '江波', en: 'Jiang Bo' }, posts: [post] };
const wang = { id: 'wang', name: { zh: '王小明', en: 'Wang Xiaoming' }, posts: [] };

describe('The greeting', () => {
  it('begins with the address, and tells the accounts in a table, in both languages', () => {
    const accounts = [
      { id: 'jiang-bo', oneTimePassword: 'abcd-efgh', member: jiang },
      { id: 'wang', oneTimePassword: 'jkmn-pqrs', member: wang },
    ];
    const said = greeting('http://127.0.0.1:3000', { accounts, signIn: { local: true } });
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
    const said = greeting('http://127.0.0.1:3000', { accounts: [], signIn: { local: true } });
    expect(said).toContain('user password NAME');
  });

  it('says where to sign in instead when local accounts are off', () => {
    const oidc = {
      issuer: 'https://id.district.example/',
      clientId: 'crosswalk',
      clientSecret: 'hush',
      name: '统一身份认证',
      roleClaim: 'roles',
      unitClaim: 'units',
      roles: {},
      units: {},
      publicUrl: 'https://crosswalk.district.example',
    };
    const said = greeting('http://127.0.0.1:3000', { accounts: [], signIn: { local: false, oidc } });
    expect(said).toContain('请用“统一身份认证”单点登录：https://crosswalk.district.example\n');
    expect(said).toContain('Sign in with 统一身份认证 (single sign-on): https://crosswalk.district.example\n');
    expect(said).toContain('user link NAME USER-NAME');
    expect(said).not.toMatch(/user password|hush/);
  });
});

it('Chinese characters take two columns of a terminal', () => {
  expect([widthOf('上城区 A'), widthOf('（）'), widthOf('ab')]).toEqual([8, 4, 2]);
  expect(inColumns([['区', 'x'], ['abc']])).toEqual(['区   x', 'abc']);
});
