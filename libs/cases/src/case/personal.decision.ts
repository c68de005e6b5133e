import { identifies } from './identifying.decision.js';
import type { CaseEvent } from './events.js';
import { CaseRejected } from './rejections.js';

/** What is known of somebody, when the texts about their concern are looked at. */
export type KnownOf = Readonly<{ name: string; phone?: string }>;

// What people write in their own words, wherever an event keeps it.
const FREE = new Set([
  ...['title', 'description', 'address', 'answers', 'reason', 'note', 'text', 'caption', 'outcome', 'comment'],
  ...['question', 'changed', 'changes', 'themes', 'grounds', 'finding', 'disagreement', 'about', 'what', 'summary'],
  ...['meetingPlace', 'why', 'name'],
]);
// Of these, what is inside is free where its own name says so.
const ENVELOPES = new Set([
  ...['place', 'findings', 'disagreements', 'measures', 'measurements', 'milestones', 'part', 'changes'],
]);

/** A free text, and the field it stands in. */
export type FreeText = readonly [field: string, text: string];

/** Refuses free texts in which somebody, or one of those who are known, can be recognised. */
export const requireNobodyIn = (told: object, known: readonly KnownOf[] = []): void =>
  requireNobodyInTexts(freeTextsIn(told), known);

/** The same for texts that were found before. */
export const requireNobodyInTexts = (texts: readonly FreeText[], known: readonly KnownOf[]): void => {
  for (const [field, text] of texts) {
    if (isTelling(text, known)) throw new CaseRejected('text-names-somebody', { field });
  }
};

/** Whether free texts hold the name or the number of somebody. */
export const tellsOfAny = (told: object, somebody: KnownOf): boolean =>
  freeTextsIn(told).some(([, text]) => tellsOf(text, somebody));

/** The free texts that events bring. */
export const textsBrought = (events: readonly CaseEvent[]): readonly FreeText[] =>
  events.flatMap(({ data }) => freeTextsIn(data));

/**
 * The name of a file, or a neutral one when somebody can be recognised in it: whoever sends a photo from a telephone
 * has not chosen what it is called. @param serial how many files there are with this one
 */
export const fileNameTellingNobody = (name: string, known: readonly KnownOf[], serial: number): string =>
  isTelling(name, known) ? `附件 ${serial}` : name;

const isTelling = (text: string, known: readonly KnownOf[]): boolean =>
  identifies(text) || known.some((one) => tellsOf(text, one));

const freeTextsIn = (told: object): readonly FreeText[] =>
  Object.entries(told).flatMap(([name, value]): readonly FreeText[] => {
    if (ENVELOPES.has(name) && isObject(value)) return Array.isArray(value) ? inside(name, value) : within(name, value);
    return FREE.has(name) ? textsIn(name, value) : [];
  });

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const within = (name: string, value: object): readonly FreeText[] =>
  freeTextsIn(value).map(([field, text]) => [`${name}.${field}`, text]);

const inside = (name: string, members: readonly unknown[]): readonly FreeText[] =>
  members.flatMap((member, place) => (isObject(member) ? within(`${name}.${place}`, member) : []));

// What a fact calls `comment` may be the id of one, whose digits can look like a telephone number.
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const textsIn = (name: string, value: unknown): readonly FreeText[] => {
  if (typeof value === 'string') return ID.test(value) ? [] : [[name, value]];
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(`${name}.${key}`, inner));
};

// What is written in the field for the name of somebody who did not give theirs.
const NO_NAMES = new Set([
  ...['居民', '业主', '住户', '租户', '群众', '市民', '村民', '商户', '家属', '匿名', '先生', '女士'],
  ...['来电人', '投诉人', '反映人', '来访人'],
]);
const SHORTEST_NAME = 2;
const SHORTEST_NUMBER = 7;

/** Whether a text holds the name or the number of whoever is known. */
export const tellsOf = (text: string, { name, phone }: KnownOf): boolean => {
  const written = closed(text);
  const [called, number] = [closed(name), digitsOf(phone ?? '')];
  return (
    (called.length >= SHORTEST_NAME && !NO_NAMES.has(called) && written.includes(called)) ||
    (number.length >= SHORTEST_NUMBER && digitsOf(text).includes(number))
  );
};

const closed = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s·•.]/gu, '');
const digitsOf = (text: string): string => text.normalize('NFKC').replaceAll(/\D/g, '');
