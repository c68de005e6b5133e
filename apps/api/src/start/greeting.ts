import { demoPeople, roleNames, type Opened } from '@crosswalk/identity';

/** What is told when the service is up: where, and how to come in. */
export const greeting = (url: string, opened: readonly Opened[]): string =>
  [
    '',
    `Crosswalk is up: ${url}`,
    `API: ${url}/api/docs`,
    '',
    ...(opened.length > 0 ? first(opened) : later),
    '',
    '',
  ].join('\n');

const first = (opened: readonly Opened[]): readonly string[] => [
  'Nobody had an account yet, so these were made. Each password is for one time, and is not shown again:',
  '',
  row('name', 'password', 'person'),
  ...opened.map(({ id, oneTimePassword }) => row(id, oneTimePassword, aboutPerson(id))),
];

const later = ['Forgot a password? npm run crosswalk -- user password NAME makes a new one for one time.'];

const row = (name: string, password: string, person: string): string =>
  `  ${name.padEnd(14)} ${password.padEnd(20)} ${person}`;

const aboutPerson = (id: string): string => {
  const person = demoPeople.find((one) => one.id === id);
  if (!person) return '';
  const { zh, en } = roleNames[person.role];
  return `${person.name?.zh ?? ''} ${person.name?.en ?? ''}, ${person.unit?.name ?? ''} ${zh} (${en})`;
};
