import { personDecider } from '../../libs/organisation/src/person/decider.js';
import type { PersonEvent, PostUnit } from '../../libs/organisation/src/person/events.js';
import type { Day, PersonId } from '../../libs/organisation/src/person/ids.js';
import { postIdOf } from '../../libs/organisation/src/person/ids.js';
import type { GivePost } from '../../libs/organisation/src/person/posts.decision.js';
import { unitDecider } from '../../libs/organisation/src/unit/decider.js';
import type { UnitEstablished, UnitEvent, UnitKind } from '../../libs/organisation/src/unit/events.js';
import { unitIdOf } from '../../libs/organisation/src/unit/ids.js';
import { tellStoriesOf } from './given.js';

export const givenUnit = tellStoriesOf(unitDecider);
export const givenPerson = tellStoriesOf(personDecider);

export const at = '2026-03-02T04:00:00.000Z';
export const done = { by: 'zhao-lei', at };
export const today = '2026-03-02' as Day;

export const established = (kind: UnitKind, name: string, parent?: string): UnitEstablished => ({
  type: 'UnitEstablished',
  data: { kind, name, ...(parent === undefined ? {} : { parent: unitIdOf('subdistrict', parent) }), ...done },
});

export const merged = (name: string, into: string): UnitEvent => ({
  type: 'UnitMerged',
  data: { name, into: { id: unitIdOf('community', into), name: into }, ...done },
});

export const closed: UnitEvent = { type: 'UnitClosed', data: done };

export const unitOf = (kind: UnitKind, name: string): PostUnit => ({ id: unitIdOf(kind, name), name, kind });

export const chen = 'chen-meilin' as PersonId;
export const registered: PersonEvent = {
  type: 'PersonRegistered',
  data: { name: { zh: '陈美琳', en: 'Chen Meilin' }, ...done },
};

const wangjiang = unitOf('community', '望江社区');

/** A post at the community, and how to ask for it. */
export const asksFor = (change: Partial<GivePost> = {}): GivePost => ({
  post: postIdOf(chen, 'first'),
  unit: wangjiang,
  role: 'community-staff',
  from: today,
  source: 'administrator',
  ...done,
  today,
  ...change,
});

export const given = (change: Partial<GivePost> = {}): PersonEvent => {
  const { today: _today, ...data } = asksFor(change);
  return { type: 'PostGiven', data };
};
