import type { UnitSucceeded } from './events.js';
import type { Claim, Facts, Plan } from './state.js';
import { claimsOf } from './state.js';
import {
  answersAfter,
  bothClaim,
  claimsAfter,
  idAfter,
  idsAfter,
  unitAfter,
  type Succession,
} from './succession.policy.js';

/** What a unit's successor changes of the facts: it stands wherever the former one stood. */
export const afterSuccession = (facts: Facts, { data: succession }: UnitSucceeded): Partial<Facts> => {
  const claims = claimsOf(facts);
  const after = claimsAfter(claims, succession, joined);
  const holds = after.map(({ department }) => department.id);
  const invited = distinct(facts.invited.map((unit) => unitAfter(unit, succession))).filter(
    ({ id }) => !holds.includes(id),
  );
  const answered = [...holds, ...invited.map(({ id }) => id)];
  return {
    community: unitAfter(facts.community, succession),
    subdistrict: facts.subdistrict && unitAfter(facts.subdistrict, succession),
    reporters: distinct(facts.reporters.map((unit) => unitAfter(unit, succession))),
    involved: idsAfter(facts.involved, succession),
    residents: facts.residents.map((one) => ({ ...one, toldIn: idAfter(one.toldIn, succession) })),
    invited,
    declined: idsAfter(facts.declined, succession).filter((id) => !answered.includes(id)),
    lead: after.find(({ role }) => role === 'lead'),
    supports: after.filter(({ role }) => role === 'support'),
    items: facts.items.map((item) => ({ ...item, department: unitAfter(item.department, succession) })),
    surveys: facts.surveys.map((one) => ({ ...one, departments: idsAfter(one.departments, succession) })),
    verdicts: verdictsAfter(facts.verdicts, succession),
    plan: facts.plan && planAfter(facts.plan, succession, bothClaim(claims, succession)),
  };
};

const joined = (goesOn: Claim, ends: Claim): Claim => ({
  ...goesOn,
  promisedFor: goesOn.promisedFor ?? ends.promisedFor,
  extensionAsked: goesOn.extensionAsked ?? ends.extensionAsked,
  work: goesOn.work + ends.work,
});

const verdictsAfter = (verdicts: Facts['verdicts'], { from, to }: Succession): Facts['verdicts'] => {
  const { [from.id]: former, ...others } = verdicts;
  return former ? { [to.id]: former, ...others } : verdicts;
};

const planAfter = (plan: Plan, succession: Succession, both: boolean): Plan => {
  const told = { signed: plan.signed, refused: plan.refused.map(({ unit }) => unit) };
  const { signed } = answersAfter(told, succession, both);
  const refused = plan.refused.map((one) =>
    one.unit === succession.from.id ? { ...one, unit: succession.to.id } : one,
  );
  return { ...plan, signed, refused: refused.filter((one, place) => place === placeOf(one.unit, refused)) };
};

const placeOf = (unit: string, refused: Plan['refused']): number => refused.findIndex((one) => one.unit === unit);

const distinct = <Unit extends Readonly<{ id: string }>>(units: readonly Unit[]): readonly Unit[] =>
  units.filter(({ id }, place) => units.findIndex((other) => other.id === id) === place);
