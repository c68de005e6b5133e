import type { CaseEvent } from '../../../case/events.js';
import type { InWords } from './words.js';

type Unit = Readonly<{ id: string; name: string }>;
type Renamed = Unit & Readonly<{ now: Unit }>;

// Stands behind a name until the sentence is made; nobody can type it.
const MARK = '\uE000';
const MARKS = new RegExp(`${MARK}(\\d+)${MARK}`, 'g');

/**
 * Tells an event whose units say in `now` what they are called today: where a sentence names such a unit first, what it is
 * called today comes after, unless the sentence is also about the unit that it has become.
 */
export const withNamesOfToday = (event: CaseEvent, tell: (event: CaseEvent) => InWords): InWords => {
  const units = unitsIn(event.data);
  const become = ({ id, now }: Renamed): boolean => now.id !== id && units.some((other) => other.id === now.id);
  const renamed = units.filter(isRenamed).filter((unit) => !become(unit));
  if (renamed.length === 0) return tell(event);
  const places = new Map(renamed.map(({ id }, place) => [id, place]));
  const { zh, en } = tell({ ...event, data: marked(event.data, places) } as CaseEvent);
  const today = renamed.map(({ now }) => now.name);
  return { zh: spelled(zh, today, (name) => `（今：${name}）`), en: spelled(en, today, (name) => ` (now ${name})`) };
};

const isUnit = (value: object): value is Unit =>
  'id' in value && typeof value.id === 'string' && 'name' in value && typeof value.name === 'string';

const isRenamed = (unit: Unit): unit is Renamed => 'now' in unit && typeof unit.now === 'object';

const unitsIn = (data: unknown): readonly Unit[] => {
  if (typeof data !== 'object' || data === null) return [];
  const parts = Object.entries(data).flatMap(([key, part]) => (key === 'now' ? [] : unitsIn(part)));
  return [...(isUnit(data) ? [data] : []), ...parts];
};

const marked = (data: unknown, places: ReadonlyMap<string, number>): unknown => {
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return data.map((part) => marked(part, places));
  const parts = Object.fromEntries(Object.entries(data).map(([key, part]) => [key, marked(part, places)]));
  const place = isUnit(data) ? places.get(data.id) : undefined;
  return isUnit(data) && place !== undefined ? { ...parts, name: `${data.name}${MARK}${place}${MARK}` } : parts;
};

const spelled = (sentence: string, today: readonly string[], say: (name: string) => string): string => {
  const said = new Set<string>();
  return sentence.replaceAll(MARKS, (_mark, place: string) => {
    const name = today[Number(place)];
    if (name === undefined || said.has(name)) return '';
    said.add(name);
    return say(name);
  });
};
