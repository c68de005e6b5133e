import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CaseEvent, Day, Instant, PersonId, UnitId, UnitRef } from '@crosswalk/cases';
import { caseDecider } from '../../libs/cases/src/case/decider.js'; // its front door would load Nest into every spec
import { parseProcedure, type Procedure } from '@crosswalk/procedures';
import { tellStoriesOf } from './given.js';

const definitions = join(dirname(fileURLToPath(import.meta.url)), '../../libs/procedures/definitions');
const read = new Map<string, Procedure>();

/** The rules of a shipped procedure; only its own definition is read. */
export const rulesOf = (name: string, version: number): Procedure => {
  const file = `${name}.v${version}.yaml`;
  const rules = read.get(file) ?? parseProcedure(readFileSync(join(definitions, file), 'utf8'), file);
  read.set(file, rules);
  return rules;
};

/** Stories of a case under the rules given. */
export const givenUnder = (rules: Procedure) => tellStoriesOf(caseDecider, rules);

/** The people, places and hours of the crosswalk story, fixed, under rules that know every step and require none. */
export const given = givenUnder(rulesOf('problem', 1));

export const lin = 'lin' as PersonId;
export const chen = 'chen' as PersonId;
export const wang = 'wang' as PersonId;

const unit = (name: string): UnitRef => ({ id: `unit-of-${name}` as UnitId, name });
export const wangjiang = unit('望江社区');
export const jinjiang = unit('近江社区');
export const wangjiangStreet = unit('望江街道');
export const trafficPolice = unit('交警大队');
export const urbanManagement = unit('城管局');

export const today = '2026-03-02' as Day;
export const morning = '2026-03-02T01:00:00.000Z' as Instant;
export const noon = '2026-03-02T04:00:00.000Z' as Instant;
export const evening = '2026-03-02T10:00:00.000Z' as Instant;

type Data<Type extends CaseEvent['type']> = Extract<CaseEvent, { type: Type }>['data'];

export const filing: Data<'CaseFiled'> = {
  number: '2026-00001-3',
  procedure: { name: 'problem', version: 1 },
  title: '望江东路缺少斑马线',
  description: '小区被道路分成两半，老人过街去菜市场要绕行六百米。',
  category: 'crossing',
  place: { address: '望江东路 112 号', point: { latitude: 30.2296, longitude: 120.1834 } },
  urgency: 'hard',
  affected: 1200,
  community: wangjiang,
  source: 'visit',
  by: lin,
  at: morning,
};
export const listing: Data<'CaseListed'> = { list: { name: '2026 破难清单', level: 'district' }, by: chen, at: noon };
export const claim: Data<'CaseClaimed'> = { department: trafficPolice, role: 'lead', by: wang, at: noon };
export const resolution: Data<'CaseResolved'> = {
  department: trafficPolice,
  outcome: '已施划 20 米斑马线，路缘坡道已降低。',
  evidence: [],
  by: wang,
  at: evening,
};

export const filed: CaseEvent = { type: 'CaseFiled', data: filing };
export const listed: CaseEvent = { type: 'CaseListed', data: listing };
export const claimed: CaseEvent = { type: 'CaseClaimed', data: claim };
export const resolved: CaseEvent = { type: 'CaseResolved', data: resolution };
export const closed: CaseEvent = { type: 'CaseClosed', data: { by: lin, at: evening } };
export const withdrawn: CaseEvent = { type: 'CaseWithdrawn', data: { reason: '居民撤回', by: lin, at: evening } };
