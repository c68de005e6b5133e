import { demoPeople, roleNames } from '@crosswalk/identity';

/** What is told when the service is up: where, and as whom to try it. */
export const greeting = (url: string): string => {
  const people = demoPeople.map(
    ({ id, name, role, unit }) =>
      `  ${id.padEnd(12)} ${name?.zh ?? id} ${name?.en ?? ''}, ${unit?.name ?? ''} ${roleNames[role].zh} (${roleNames[role].en})`,
  );
  return [
    '',
    `Crosswalk is up: ${url}`,
    `API: ${url}/api/docs`,
    '',
    'Nobody signs in yet: choose a demo person on the page, or name one in the header Crosswalk-Actor.',
    ...people,
    '',
    '',
  ].join('\n');
};
