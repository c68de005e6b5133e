import { derivedId, type RecordedEvent } from '@crosswalk/event-sourcing';
import type { CaseEvent, Day, Instant, PersonId, UnitId, UnitRef } from '@crosswalk/cases';
import { recordedOn } from '../../support/recorded.js';

type City = Readonly<{
  name: string;
  cases: number;
  from: string;
  days: number;
  communities: number;
  subdistricts: number;
  departments: number;
  categories: number;
  /** Share still open, of the newest cases most. */
  open: number;
  words: readonly string[];
}>;

/** Two cities: half a year of one that ended long ago, and four years of a larger one with a long tail. */
const CITIES: readonly City[] = [
  {
    name: '江城',
    cases: 58_000,
    from: '2015-01-01',
    days: 181,
    communities: 22,
    subdistricts: 6,
    departments: 17,
    categories: 150,
    open: 0.16,
    words: [
      ...'路灯不亮斑马线磨损人行道破碎积水严重停车占道垃圾未清噪声扰民电梯停运老人过街绕行坡道太陡小区门口车辆拥堵',
    ],
  },
  {
    name: 'Newport',
    cases: 192_000,
    from: '2015-01-01',
    days: 1_460,
    communities: 51,
    subdistricts: 5,
    departments: 24,
    categories: 260,
    open: 0.12,
    words:
      'street light out crosswalk worn pavement broken drain blocked parking noise lift stopped ramp steep tree fallen housing repair heat water leak school bus stop sign missing pothole near park'.split(
        ' ',
      ),
  },
];

const DAY_MS = 86_400_000;

/** The same numbers every time, from 0 to 1. */
const dice = (seed: number) => (): number => {
  seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
  return seed / 4_294_967_296;
};

/** Most of a kind is of its first few: 0 often, n - 1 hardly ever. */
const skewed = (roll: () => number, n: number): number => Math.floor(n * roll() ** 2.5);

const unit = (kind: string, name: string): UnitRef => ({ id: derivedId(kind, name) as UnitId, name });

/** The cases of both cities, each as its events, oldest first within a city; `share` of them all. */
export function* generatedCases(share = 1): Generator<readonly RecordedEvent[]> {
  for (const [index, city] of CITIES.entries()) {
    const roll = dice(index + 1);
    const cases = Math.round(city.cases * share);
    for (let running = 1; running <= cases; running += 1) {
      const facts = caseOf(city, running, running / cases, roll);
      yield recordedOn(`case-${derivedId('case', `${city.name} ${running}`)}`, facts);
    }
  }
}

const caseOf = (city: City, running: number, age: number, roll: () => number): readonly CaseEvent[] => {
  const filedMs = Date.parse(city.from) + age * city.days * DAY_MS;
  const at = (days: number): Instant => new Date(filedMs + days * DAY_MS).toISOString() as Instant;
  const by = 'lin' as PersonId;
  const category = skewed(roll, city.categories);
  const community = skewed(roll, city.communities);
  const department = unit('department', `${city.name} ${category % city.departments}`);
  const text = (words: number): string =>
    Array.from({ length: words }, () => city.words[skewed(roll, city.words.length)]).join(
      city.name === 'Newport' ? ' ' : '',
    );
  const affected = roll() < 0.3 ? { affected: Math.ceil(roll() * 3_000) } : {};
  const promised = roll() < 0.5 ? { promisedFor: at(5 + roll() * 60).slice(0, 10) as Day } : {};
  const filed: CaseEvent = {
    type: 'CaseFiled',
    data: {
      number: `${at(0).slice(0, 4)}-${String(running).padStart(5, '0')}-${running % 10}`,
      procedure: { name: 'problem', version: 1 },
      title: text(6),
      description: text(24),
      category: `${city.name} ${category}`,
      place: { address: `${Math.ceil(roll() * 900)} ${text(2)} ${city.name}` },
      urgency: 'ordinary',
      community: unit('community', `${city.name} ${community}`),
      subdistrict: unit('subdistrict', `${city.name} ${community % city.subdistricts}`),
      source: 'import',
      by,
      at: at(0),
      ...affected,
    },
  };
  const listed: CaseEvent = {
    type: 'CaseListed',
    data: { list: { name: city.name, level: 'district' }, by, at: at(0) },
  };
  const claimed: CaseEvent = { type: 'CaseClaimed', data: { department, role: 'lead', by, at: at(0.1), ...promised } };
  // Those who lend a hand read the case as guests.
  const helper = unit('department', `${city.name} ${(category + 1 + skewed(roll, 5)) % city.departments}`);
  const supported: CaseEvent = {
    type: 'CaseClaimed',
    data: { department: helper, role: 'support', by, at: at(0.15) },
  };
  const claims = roll() < 0.2 ? [claimed, supported] : [claimed];
  const days = 0.2 + 40 * roll() ** 3;
  const resolved: CaseEvent = {
    type: 'CaseResolved',
    data: { department, outcome: 'done', evidence: [], by, at: at(days) },
  };
  const closed: CaseEvent = { type: 'CaseClosed', data: { reason: 'imported', by, at: at(days) } };
  const steps = [filed, listed, ...claims, resolved, closed];
  return roll() < city.open * 2 * age ? steps.slice(0, 2 + Math.floor(roll() * 3)) : steps;
};
