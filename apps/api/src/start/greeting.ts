import { roleNames, type Member, type Opened, type SignInWays } from '@crosswalk/identity';
import { inColumns } from './columns.js';

/** An account to tell of, with whose it is. */
export type Account = Opened & Readonly<{ member: Member | undefined }>;

/** What is told when the service is up: where, and how to come in. */
export const greeting = (
  url: string,
  { accounts, signIn }: Readonly<{ accounts: readonly Account[]; signIn: SignInWays }>,
): string =>
  [
    '',
    ...inColumns([
      ['斑马线已启动', `Crosswalk is up: ${url}`],
      ['接口文档', `API: ${url}/api/docs`],
    ]),
    '',
    ...(signIn.local ? withAccounts(accounts) : elsewhere(signIn)),
    '',
  ].join('\n');

const withAccounts = (accounts: readonly Account[]): readonly string[] =>
  accounts.length > 0 ? first(accounts) : later;

const elsewhere = ({ oidc }: SignInWays): readonly string[] =>
  oidc
    ? [
        `本地账号已关闭，没有建立密码。请用“${oidc.name}”单点登录：${oidc.publicUrl}`,
        `Local accounts are off, so there are no passwords. Sign in with ${oidc.name} (single sign-on): ${oidc.publicUrl}`,
        '第一位管理员和已登记的人，先要绑定：npm run crosswalk -- user link 登录名 统一认证用户名',
        'Whoever is registered here, the first administrator too, is linked first: npm run crosswalk -- user link NAME USER-NAME',
      ]
    : [];

const first = (accounts: readonly Account[]): readonly string[] => [
  '已建立以下账号。每个密码只用来设置自己的密码，只在这里显示这一次；请尽快登录更改。',
  'These accounts were made. Each password is shown only here, and good for choosing one’s own: do so soon.',
  '',
  ...inColumns([
    ['登录名 name', '一次性密码 password', '姓名 person', '单位 unit', '角色 role'],
    ...accounts.map(({ id, oneTimePassword, member }) => [id, oneTimePassword, ...about(member)]),
  ]).map((row) => `  ${row}`),
];

const later = [
  '忘记密码？npm run crosswalk -- user password 登录名',
  'Forgot a password? npm run crosswalk -- user password NAME makes a new one for one time.',
];

const about = (member: Member | undefined): readonly string[] => {
  if (!member) return [];
  const { name, posts } = member;
  const [post] = posts;
  const role = post && roleNames[post.role];
  return [`${name.zh} ${name.en}`, post?.unit.name ?? '', role ? `${role.zh} ${role.en}` : ''];
};
