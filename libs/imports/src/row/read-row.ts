import { SOURCES, URGENCIES, type Place, type Point } from '@crosswalk/cases';
import type { FittedProfile } from '../profile/fit-profile.js';
import type { Profile } from '../profile/profile.js';
import type { Text } from '../profile/template.js';
import type { ImportedCase } from './imported-case.js';
import { Moments } from './moments.js';
import type { Step } from '../steps/steps.js';
import { RowRefused, type Remark, type Where } from './remarks.js';
import { requireNobodyInTheClear, residentOfRow } from './resident-of-row.js';
import { Row } from './row.js';

// What a decoder puts where bytes are no text.
const UNDECODABLE = '\ufffd';

/** The longest texts a case takes, in characters. */
const MOST = { key: 200, name: 80, title: 100, address: 200, text: 4_000 } as const;

export type ReadRow =
  | Readonly<{ imported: ImportedCase; notes: readonly Remark[]; whereOf: (step: Step) => Where }>
  | Readonly<{ refused: Remark; key: string }>;

/**
 * Reads a row as the profile says.
 * @param now milliseconds since 1970 at which the import reads it
 */
export const readRow = (fitted: FittedProfile, fields: readonly string[], now: number): ReadRow => {
  const { profile, width } = fitted;
  const row = new Row(fields, fitted);
  try {
    if (fields.length !== width) row.refuse('field-count', [], { found: fields.length, wanted: width });
    requireNobodyInTheClear(row, profile);
    const imported = importedCase(profile, row, new Moments(profile, row, now));
    for (const text of textsOf(profile).filter((each) => row.optional(each)?.includes(UNDECODABLE))) {
      row.note('text-undecodable', text, { encoding: profile.encoding });
    }
    return { imported, notes: row.notes, whereOf: (step) => row.where(profile.steps[step]?.at ?? []) };
  } catch (error) {
    if (error instanceof RowRefused)
      return { refused: error.remark, key: keyOf(row, profile, fields.length === width) };
    throw error;
  }
};

/** The key of a row that is refused; where columns have shifted, what stands in its place may be a name. */
const keyOf = (row: Row, { key, resident }: Profile, whole: boolean): string => {
  const named = row.optional(key) ?? '';
  return (resident !== undefined && !whole) || row.tells(named) ? '' : named;
};

/** What people wrote, as far as it goes into the log. */
const textsOf = ({ case: texts, resident, steps }: Profile): readonly Text[] =>
  [
    ...[texts.title, texts.description, texts.category, texts.address, texts.community, steps.resolved?.outcome],
    ...[resident?.name, resident?.address],
  ].filter((text) => text !== undefined);

const importedCase = (
  { key, case: texts, resident: theirs, steps }: Profile,
  row: Row,
  moments: Moments,
): ImportedCase => {
  const subdistrict = texts.subdistrict && row.line(texts.subdistrict, MOST.name);
  const affected = wholeNumber(row, texts.affected);
  const resident = residentOfRow(row, theirs);
  return {
    key: row.line(key, MOST.key),
    title: row.line(texts.title, MOST.title),
    description: row.paragraphs(texts.description, MOST.text),
    category: row.line(texts.category, MOST.name),
    place: place(row, texts),
    urgency: choice(row, texts.urgency, URGENCIES, 'ordinary'),
    source: choice(row, texts.source, SOURCES, 'import'),
    ...(affected === undefined ? {} : { affected }),
    ...(resident === undefined ? {} : { resident }),
    community: row.line(texts.community, MOST.name),
    ...(subdistrict === undefined ? {} : { subdistrict }),
    filed: filed(row, moments, steps.filed),
    ...listed(row, moments, steps.listed),
    ...claimed(row, moments, steps.claimed),
    ...resolved(row, moments, steps.resolved),
    ...closed(row, moments, steps.closed),
  };
};

type Steps = Profile['steps'];

const filed = (row: Row, moments: Moments, step: Steps['filed']): ImportedCase['filed'] => {
  const at = moments.step(step.at) ?? row.refuse('value-missing', step.at);
  return { at, year: Number(moments.dayAt(at).slice(0, 4)) };
};

const listed = (row: Row, moments: Moments, step: Steps['listed']): Pick<ImportedCase, 'listed'> => {
  const at = step && moments.step(step.at);
  return at ? { listed: { at, list: { name: row.line(step.list, MOST.name), level: step.level } } } : {};
};

/** Where no department is named, nobody has claimed. */
const claimed = (row: Row, moments: Moments, step: Steps['claimed']): Pick<ImportedCase, 'claimed'> => {
  const at = step && row.optional(step.department) !== undefined ? moments.step(step.at) : undefined;
  if (!step || !at) return {};
  const today = moments.dayAt(at);
  const promised = step.promisedFor && moments.day(step.promisedFor);
  if (step.promisedFor && promised && promised < today) row.note('promise-before-claim', step.promisedFor);
  const promisedFor = promised && promised >= today ? { promisedFor: promised } : {};
  return { claimed: { at, department: row.line(step.department, MOST.name), ...promisedFor, today } };
};

const resolved = (row: Row, moments: Moments, step: Steps['resolved']): Pick<ImportedCase, 'resolved'> => {
  const at = step && moments.step(step.at);
  return at ? { resolved: { at, outcome: row.paragraphs(step.outcome, MOST.text) } } : {};
};

const closed = (row: Row, moments: Moments, step: Steps['closed']): Pick<ImportedCase, 'closed'> => {
  const at = step && moments.step(step.at);
  return at ? { closed: { at, reason: row.paragraphs(step.reason, MOST.text) } } : {};
};

const place = (row: Row, texts: Profile['case']): Place => {
  const found = point(row, texts.point);
  return { address: row.line(texts.address, MOST.address), ...(found && { point: found }) };
};

const point = (row: Row, text: Text | undefined): Point | undefined => {
  const value = row.optional(text);
  if (text === undefined || value === undefined) return undefined;
  const [, north, east] = /^(-?\d+(?:\.\d+)?)[\s,;]+(-?\d+(?:\.\d+)?)$/.exec(value) ?? [];
  const [latitude, longitude] = [Number(north), Number(east)];
  const onEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return onEarth ? { latitude, longitude } : row.note('point-unreadable', text);
};

const wholeNumber = (row: Row, text: Text | undefined): number | undefined => {
  const value = row.optional(text);
  if (text === undefined || value === undefined) return undefined;
  return /^\d{1,9}$/.test(value) ? Number(value) : row.note('number-unreadable', text);
};

const choice = <Choice extends string>(
  row: Row,
  text: Text | undefined,
  known: readonly Choice[],
  usual: Choice,
): Choice => {
  const value = row.optional(text);
  const found = known.find((each) => each === value);
  if (text && value !== undefined && !found) {
    row.note('choice-unknown', text, { known: known.join(', '), used: usual });
  }
  return found ?? usual;
};
