import type { Person } from '../api/client.js';

/** Where the menu leads; each is the word it is called by. */
export const PLACES = {
  myWork: '/',
  list: '/list',
  file: '/file',
  board: '/board',
  visits: '/visits',
  catalogue: '/catalogue',
  lists: '/lists',
  records: '/records',
  looks: '/looks',
  people: '/people',
  units: '/units',
  tokens: '/tokens',
} as const;

export type Place = keyof typeof PLACES;

const LOOKING: readonly Place[] = ['list', 'board', 'lists', 'visits', 'catalogue', 'records'];
const IN_THE_FIELD: readonly Place[] = ['myWork', 'list', 'file', 'visits', 'lists', 'catalogue', 'records'];

const used: Readonly<Record<Person['role'], readonly Place[]>> = {
  'community-staff': IN_THE_FIELD,
  'subdistrict-staff': IN_THE_FIELD,
  coordinator: ['myWork', 'list', 'file', 'board', 'lists', 'visits', 'catalogue', 'records'],
  'department-staff': ['myWork', 'board', 'list', 'lists', 'catalogue', 'records'],
  'department-head': ['myWork', 'board', 'list', 'lists', 'catalogue', 'records'],
  'organisation-member': ['myWork', 'board', 'file', 'list', 'catalogue', 'records'],
  leadership: ['myWork', ...LOOKING],
  auditor: ['looks', ...LOOKING, 'people', 'units'],
  administrator: ['people', 'units', 'tokens'],
  machine: [],
};

/** Where people of a role go, what they use most first. */
export const placesFor = (role: Person['role']): readonly Place[] => used[role];
