import type { CaseFile, Person } from '../api/client.js';

export const STEPS = [
  'list',
  'claim',
  'resolve',
  'confirm',
  'refuse',
  'invite',
  'raise',
  'close',
  'reopen',
  'release',
  'amend',
  'withdraw',
] as const;
export type Step = (typeof STEPS)[number];

type Asker = Pick<Person, 'role' | 'unit'>;
type Standing = Pick<CaseFile, 'stage' | 'community' | 'lead' | 'list'>;
type Rule = Readonly<{ at: readonly CaseFile['stage'][]; by: (asker: Asker, file: Standing) => boolean }>;

const own = ({ role, unit }: Asker, { community }: Standing) => role === 'community-staff' && unit?.id === community.id;
const lead = ({ role, unit }: Asker, file: Standing) =>
  role === 'department-staff' && unit?.id === file.lead?.department.id;
const coordinator = ({ role }: Asker) => role === 'coordinator';
const lister = ({ role }: Asker) => role === 'coordinator' || role === 'subdistrict-staff';

const rules: Readonly<Record<Step, Rule>> = {
  list: { at: ['filed'], by: (asker, file) => lister(asker) || own(asker, file) },
  raise: {
    at: ['listed', 'claimed', 'in-study', 'planned', 'in-works'],
    by: (asker, { list }) => lister(asker) && list !== undefined && list.level !== 'district',
  },
  invite: { at: ['listed', 'claimed'], by: lister },
  claim: { at: ['listed'], by: ({ role }) => role === 'department-staff' },
  release: { at: ['claimed'], by: lead },
  resolve: { at: ['claimed'], by: lead },
  confirm: { at: ['resolved'], by: own },
  refuse: { at: ['resolved'], by: own },
  close: { at: ['resolved'], by: coordinator },
  reopen: { at: ['closed'], by: (asker, file) => coordinator(asker) || own(asker, file) },
  withdraw: { at: ['filed', 'listed', 'claimed'], by: own },
  amend: { at: ['filed', 'listed', 'claimed'], by: (asker, file) => lister(asker) || own(asker, file) },
};

/** The steps worth offering, the likeliest first; what may really be done is for the API to say. */
export const stepsOpenTo = (asker: Asker, file: Standing): readonly Step[] =>
  STEPS.filter((step) => rules[step].at.includes(file.stage) && rules[step].by(asker, file));
