import { roleNames } from '@crosswalk/identity';
import type { Role } from '@crosswalk/identity';
import { routeOf, type Operation } from './operations.js';
import { YES, type Outcome } from './asking.js';
import { peopleByRole } from './people.js';

const roles: readonly Role[] = [...peopleByRole.map(([role]) => role), 'machine'];

/** What an operation came to: for nobody, and for each role within their scope and outside it. */
export type Row = Readonly<{
  operation: Operation;
  nobody: Outcome;
  byRole: ReadonlyMap<Role, readonly Outcome[]>;
}>;

const markOf = (outcome: Outcome): string => {
  if (outcome === YES) return '✓';
  return outcome === 'role-not-allowed' ? '–' : `\`${outcome}\``;
};

/** One mark when it is the same everywhere; otherwise within their scope, and outside it. */
const cellOf = (outcomes: readonly Outcome[]): string => {
  const [own = '', other = own] = outcomes.map(markOf);
  return own === other ? own : `${own} / ${other}`;
};

const PARTS: Readonly<Record<string, string>> = {
  identity: '登录 Signing in, accounts and tokens',
  organisation: '单位 Units',
  people: '人员 People',
  catalogue: '服务目录 The catalogue',
  cases: '事项 Cases',
  study: '研究 Study',
  plan: '方案 Plans',
  works: '实施 Works',
  residents: '居民信息 Residents',
  tracking: '居民查询 What residents follow',
  work: '工作 Work',
  lists: '清单 Breakdown lists',
  visits: '走访 Visits',
  changes: '变动 Changes',
  health: '运行 Health',
};

/** The document: what everybody may do, route by route. */
export const whoMayDoWhat = (rows: readonly Row[]): string => {
  const tags = [...new Set(rows.map(tagOf))];
  const parts = tags.flatMap((tag) => [
    '',
    `## ${PARTS[tag] ?? tag}`,
    '',
    ...tableOf(rows.filter((row) => tagOf(row) === tag)),
  ]);
  return [HEAD, ...parts, ''].join('\n');
};

const tagOf = ({ operation: { tags = ['other'] } }: Row): string => tags[0] ?? 'other';

const tableOf = (rows: readonly Row[]): readonly string[] => [
  `| route | nobody | ${roles.map((role) => `${roleNames[role].zh} ${roleNames[role].en}`).join(' | ')} |`,
  `|---|---|${roles.map(() => '---').join('|')}|`,
  ...rows.map(
    ({ operation, nobody, byRole }) =>
      `| \`${routeOf(operation)}\`<br>${operation.summary} | ${markOf(nobody)} | ${roles.map((role) => cellOf(byRole.get(role) ?? [])).join(' | ')} |`,
  ),
];

/** The routes that a document has rows for. */
export const routesIn = (page: string): readonly string[] =>
  [...page.matchAll(/^\| `([A-Z]+ [^`]+)`/gm)].map(([, route = '']) => route);

const HEAD = `# Who may do what

Every route of the API, and what comes of it when somebody asks: **✓** they may, **–** it is not for their role (403
\`role-not-allowed\`), or the code of another refusal. Two marks: within their scope, and outside it. What is asked about
belongs to 望江社区 in 望江街道; the traffic police have resolved it, or, for organisations, an organisation has. Outside
are the neighbouring community, another subdistrict, a department and a team that have nothing to do with it. A
coordinator and an administrator have the whole district. A machine has a token of the role \`machine\` here; a token of
another role may what that role may, within the token's scopes: see [sign-in.md](sign-in.md). What is known of residents
is for people alone, whatever the role of a token: \`not-for-machines\`.

\`case-unknown\`, \`list-unknown\` and \`visit-unknown\` are 404: whoever may not read something is told that there is none.
✓ says that the person may, not that the case is where the step can be taken: for that see
[states-and-commands.md](states-and-commands.md). Where anyone may ask about residents' cases, a tracking code opens them.

Made by \`npm run docs:access\`: every route is asked over HTTP by everybody. A test keeps this page true; nobody edits it.
`;
